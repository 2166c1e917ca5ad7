import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { useState, type Dispatch } from "react";
import { tableName } from "../../review/table/tableName";
import { ScreenLayout } from "../parts/ScreenLayout";
import { useTexts } from "../parts/TextsContext";
import { UnknownPages } from "../parts/UnknownPages";
import { Counts } from "../preview/Counts";
import { Filters } from "../preview/Filters";
import { NewSubscriptions } from "../preview/NewSubscriptions";
import { RowList } from "../preview/RowList";
import type { PaneAction } from "../state/paneAction";
import { isUpToDate, type Preview } from "../state/preview";
import type { Reveal } from "../reveal";

interface PreviewScreenProps {
  readonly preview: Preview;
  readonly dispatch: Dispatch<PaneAction>;
  readonly reveal: Reveal;
}

/** Everything that would be written, before it is [W1]. */
export function PreviewScreen({ preview, dispatch, reveal }: PreviewScreenProps) {
  const { pane } = useTexts();
  const texts = pane.preview;
  // State, not a ref: the list must hear of the element it scrolls in, which comes after the list itself.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [everyCell, setEveryCell] = useState(false);
  const { chosen, percent, view, filter } = preview;
  const { tally } = view;
  const isReady = isUpToDate(preview) && tally.cells > 0;
  const footer = (
    <>
      <Button
        appearance="primary"
        disabled={!isReady}
        onClick={() => dispatch({ type: "start", command: { do: "apply", preview } })}
      >
        {tally.cells === 0 ? texts.nothingToWrite : texts.write(tally.cells, tally.rows)}
      </Button>
      <Button onClick={() => dispatch({ type: "start", command: { do: "list", again: chosen.listing.ref } })}>
        {pane.back}
      </Button>
    </>
  );
  return (
    <ScreenLayout heading={texts.heading} footer={footer} scroller={setScroller}>
      <Text>{texts.ofTable(tableName(chosen.listing), view.rowCount)}</Text>
      <UnknownPages names={chosen.unknownPages} />
      {isUpToDate(preview) || percent === 0 ? null : (
        <ProgressBar value={percent / 100} aria-label={texts.deciding(percent)} />
      )}
      <NewSubscriptions
        count={tally.waiting}
        names={view.waiting}
        filter={filter}
        focusHeading={() => scroller?.querySelector("h1")?.focus()}
        dispatch={dispatch}
      />
      <Text weight="semibold">{texts.rowsWillChange(tally.rows)}</Text>
      <Text>{texts.cellsByKind(tally.fills, tally.replaces, tally.clears)}</Text>
      <Counts playbook={chosen.playbook} counts={tally} filter={filter} dispatch={dispatch} />
      <Filters preview={preview} everyCell={everyCell} setEveryCell={setEveryCell} dispatch={dispatch} />
      <RowList
        key={`${view.filter.show} ${view.filter.search}`}
        preview={preview}
        everyCell={everyCell}
        scroller={scroller}
        dispatch={dispatch}
        reveal={reveal}
      />
    </ScreenLayout>
  );
}
