import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type Dispatch } from "react";
import { tableName } from "../../review/table/tableName";
import { ScreenLayout } from "../parts/ScreenLayout";
import { useTexts } from "../parts/TextsContext";
import { UnknownPages } from "../parts/UnknownPages";
import { CountTiles } from "../preview/CountTiles";
import { FoldedFilters } from "../preview/FoldedFilters";
import { NothingToDo } from "../preview/NothingToDo";
import { PreviewFooter } from "../preview/PreviewFooter";
import { PreviewMenu } from "../preview/PreviewMenu";
import { RowList } from "../preview/RowList";
import { ScenarioBar } from "../preview/ScenarioBar";
import { MissingFact } from "../preview/say/MissingFact";
import { ValidateDialog } from "../preview/validate/ValidateDialog";
import type { Reveal } from "../reveal";
import type { PaneAction } from "../state/paneAction";
import type { PaneState } from "../state/paneState";
import { isUpToDate, type Preview } from "../state/preview";
import type { Pane } from "../state/usePane";

const useStyles = makeStyles({
  // Right under the heading, without the gap between the parts of a screen.
  about: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", marginTop: "-8px" },
  back: { minWidth: "32px" },
  bar: { flexShrink: 0 },
});

interface PreviewScreenProps {
  readonly preview: Preview;
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly reveal: Reveal;
  readonly revealListed: Pane["revealListed"];
}

/** Everything that would be written, before it is [W1]: a list of what there is to do, rows first. */
export function PreviewScreen({ preview, state, dispatch, reveal, revealListed }: PreviewScreenProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const texts = pane.preview;
  // State, not a ref: the list must hear of the element it scrolls in, which comes after the list itself.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [everyCell, setEveryCell] = useState(false);
  // The dialog has no trigger of its own to give the focus back to.
  const comesBack = useRestoreFocusTarget();
  const { chosen, percent, view } = preview;
  useListStart(scroller, `${view.review} ${view.filter.show} ${view.filter.search}`);
  return (
    <ScreenLayout
      heading={texts.heading}
      before={
        <Button
          appearance="subtle"
          className={styles.back}
          aria-label={pane.back}
          title={pane.back}
          onClick={() => dispatch({ type: "start", command: { do: "list", again: chosen.listing.ref } })}
        >
          ←
        </Button>
      }
      after={<PreviewMenu preview={preview} state={state} dispatch={dispatch} />}
      about={
        <Text size={200} block className={styles.about}>
          {texts.ofTable(tableName(chosen.listing), view.rowCount)}
        </Text>
      }
      footer={<PreviewFooter preview={preview} comesBack={comesBack} dispatch={dispatch} />}
      scroller={setScroller}
    >
      <UnknownPages names={chosen.unknownPages} />
      {preview.lost === 0 ? null : (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{texts.lostChoices(preview.lost)}</MessageBarBody>
        </MessageBar>
      )}
      {isUpToDate(preview) || percent === 0 ? null : (
        <ProgressBar value={percent / 100} aria-label={texts.deciding(percent)} />
      )}
      <MissingFact fact="stage" preview={preview} dispatch={dispatch} />
      <MissingFact fact="intent" preview={preview} dispatch={dispatch} />
      <CountTiles preview={preview} dispatch={dispatch} />
      <ScenarioBar preview={preview} />
      <FoldedFilters
        preview={preview}
        everyCell={everyCell}
        setEveryCell={setEveryCell}
        showOnSheet={() => revealListed(chosen.listing.ref)}
        dispatch={dispatch}
      />
      <NothingToDo preview={preview} dispatch={dispatch} />
      <RowList
        key={`${view.filter.show} ${view.filter.search}`}
        preview={preview}
        everyCell={everyCell}
        scroller={scroller}
        dispatch={dispatch}
        reveal={reveal}
      />
      <ValidateDialog
        preview={preview}
        focusHeading={() => scroller?.querySelector("h1")?.focus()}
        dispatch={dispatch}
      />
    </ScreenLayout>
  );
}

/** So much of what stands above the list stays in view when the list is brought to its start, in pixels. */
const keptAbove = 240;

/** Another filter shows other rows: the list is seen from its first row on. The focus stays where it is. */
function useListStart(scroller: HTMLElement | null, filtered: string): void {
  const before = useRef(filtered);
  useEffect(() => {
    if (before.current === filtered) return;
    before.current = filtered;
    const list = scroller?.querySelector<HTMLElement>(":scope > ul");
    if (scroller !== null && list) scroller.scrollTo({ top: Math.max(0, list.offsetTop - keptAbove) });
  }, [scroller, filtered]);
}
