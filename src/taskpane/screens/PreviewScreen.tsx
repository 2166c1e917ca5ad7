import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { useState, type Dispatch } from "react";
import { tableName } from "../../review/table/tableName";
import type { TableRef } from "../../review/snapshot";
import { ScreenLayout } from "../parts/ScreenLayout";
import { useTexts } from "../parts/TextsContext";
import { UnknownPages } from "../parts/UnknownPages";
import { Counts } from "../preview/Counts";
import { Filters } from "../preview/Filters";
import { NewSubscriptions } from "../preview/NewSubscriptions";
import { RowList } from "../preview/RowList";
import type { PaneAction } from "../state/paneAction";
import { isUpToDate, type Preview } from "../state/preview";

interface PreviewScreenProps {
  readonly preview: Preview;
  readonly dispatch: Dispatch<PaneAction>;
  readonly reveal: (ref: TableRef, row: number) => void;
}

/** Everything that would be written, before it is [W1]. */
export function PreviewScreen({ preview, dispatch, reveal }: PreviewScreenProps) {
  const { pane } = useTexts();
  const texts = pane.preview;
  // State, not a ref: the list must hear of the element it scrolls in, which comes after the list itself.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [everyCell, setEveryCell] = useState(false);
  const { reviewed, input, chosen, percent, filter } = preview;
  const isReady = isUpToDate(preview) && reviewed !== null && reviewed.tally.cells > 0;
  const footer = (
    <>
      <Button
        appearance="primary"
        disabled={!isReady}
        onClick={() => dispatch({ type: "start", command: { do: "apply", preview } })}
      >
        {reviewed === null || reviewed.tally.cells === 0
          ? texts.nothingToWrite
          : texts.write(reviewed.tally.cells, reviewed.tally.rows)}
      </Button>
      <Button onClick={() => dispatch({ type: "start", command: { do: "list", again: chosen.listing.ref } })}>
        {pane.back}
      </Button>
    </>
  );
  return (
    <ScreenLayout heading={texts.heading} footer={footer} scroller={setScroller}>
      <Text>{texts.ofTable(tableName(chosen.listing), input.snapshot.rowCount)}</Text>
      <UnknownPages names={chosen.unknownPages} />
      {isUpToDate(preview) || percent === 0 ? null : (
        <ProgressBar value={percent / 100} aria-label={texts.deciding(percent)} />
      )}
      {reviewed === null ? (
        <Text>{texts.deciding(percent)}</Text>
      ) : (
        <>
          <NewSubscriptions
            input={input}
            rows={reviewed.tally.newSubscriptions}
            filter={filter}
            focusHeading={() => scroller?.querySelector("h1")?.focus()}
            dispatch={dispatch}
          />
          <Text weight="semibold">{texts.rowsWillChange(reviewed.tally.rows)}</Text>
          <Text>{texts.cellsByKind(reviewed.tally.fills, reviewed.tally.replaces, reviewed.tally.clears)}</Text>
          <Counts playbook={preview.input.playbook} counts={reviewed.tally} filter={filter} dispatch={dispatch} />
          <Filters
            preview={preview}
            reviewed={reviewed}
            everyCell={everyCell}
            setEveryCell={setEveryCell}
            dispatch={dispatch}
          />
          <RowList
            key={`${filter.show} ${filter.search}`}
            preview={preview}
            reviewed={reviewed}
            everyCell={everyCell}
            scroller={scroller}
            dispatch={dispatch}
            reveal={reveal}
          />
        </>
      )}
    </ScreenLayout>
  );
}
