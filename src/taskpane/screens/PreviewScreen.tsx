import { Button, makeStyles, ProgressBar, Text, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useId, useRef, useState, type Dispatch } from "react";
import { tableKey } from "../../review/table/keptRebinding";
import { tableName } from "../../review/table/tableName";
import { ScreenLayout } from "../parts/ScreenLayout";
import { useTexts } from "../parts/TextsContext";
import { UnknownPages } from "../parts/UnknownPages";
import { CountTiles } from "../preview/CountTiles";
import { FoldedFilters } from "../preview/FoldedFilters";
import { GroupBar } from "../preview/GroupBar";
import { LostChoices } from "../preview/LostChoices";
import { MenuButton } from "../preview/MenuButton";
import { NothingToDo } from "../preview/NothingToDo";
import { PickBar } from "../preview/PickBar";
import { PickFooter } from "../preview/PickFooter";
import { PreviewFooter } from "../preview/PreviewFooter";
import { PreviewMenu } from "../preview/PreviewMenu";
import { RowList } from "../preview/RowList";
import { ScenarioBar } from "../preview/ScenarioBar";
import { SheetChanged } from "../preview/SheetChanged";
import { MissingFact } from "../preview/say/MissingFact";
import { useListPlace } from "../preview/useListPlace";
import { useListStart } from "../preview/useListStart";
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
  const [isMenuOpen, setMenuOpen] = useState(false);
  const menuId = useId();
  const menuButton = useRef<HTMLSpanElement>(null);
  const closeMenu = () => {
    setMenuOpen(false);
    menuButton.current?.querySelector("button")?.focus();
  };
  // The dialog has no trigger of its own to give the focus back to.
  const comesBack = useRestoreFocusTarget();
  const { chosen, percent, view } = preview;
  const Footer = preview.isPicking ? PickFooter : PreviewFooter;
  const table = tableKey(chosen.listing.ref);
  const place = useListPlace(state.places.get(table) ?? 0, (left) =>
    dispatch({ type: "leave-list", table, place: left }),
  );
  const list = `${view.filter.show} ${view.filter.search} ${view.listed.groups === null}`;
  useListStart(scroller, `${view.review} ${list}`);
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
      after={
        <span ref={menuButton}>
          <MenuButton menuId={menuId} isOpen={isMenuOpen} toggle={() => setMenuOpen(!isMenuOpen)} />
        </span>
      }
      about={
        <Text size={200} block className={styles.about}>
          {texts.ofTable(tableName(chosen.listing), view.rowCount)}
        </Text>
      }
      footer={
        <>
          <SheetChanged preview={preview} dispatch={dispatch} />
          <Footer preview={preview} comesBack={comesBack} dispatch={dispatch} />
        </>
      }
      scroller={setScroller}
    >
      {isMenuOpen ? (
        <PreviewMenu id={menuId} preview={preview} state={state} close={closeMenu} dispatch={dispatch} />
      ) : null}
      <UnknownPages names={chosen.unknownPages} />
      <LostChoices rows={preview.lost} />
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
      <PickBar preview={preview} dispatch={dispatch} />
      <GroupBar preview={preview} dispatch={dispatch} />
      <NothingToDo preview={preview} dispatch={dispatch} />
      <RowList
        key={list}
        preview={preview}
        everyCell={everyCell}
        scroller={scroller}
        place={place}
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
