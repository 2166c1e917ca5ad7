import { Button, MessageBar, MessageBarBody, Subtitle2, Text } from "@fluentui/react-components";
import { problemSentence } from "../../../language/problemSentence";
import { stillToPutBackOfMonth, type MonthReverted } from "../../../review/merge/apply/revertMonth";
import { openSnapshot } from "../../../review/table/openSnapshot";
import { rowName } from "../../../review/table/rowName";
import { ScreenLayout } from "../../parts/ScreenLayout";
import { useTexts } from "../../parts/TextsContext";
import { rowLabel } from "../../preview/row/rowLabel";
import { RowGroup } from "../../receipt/RowGroup";
import { Unsettled } from "../../receipt/Unsettled";
import { WrongCells } from "../../receipt/WrongCells";
import type { AfterProps } from "./MonthReceiptScreen";
import { useMonthTexts } from "../MonthTextsContext";
import { hasWritten } from "../state/monthState";
import { RefusedCells } from "./RefusedCells";
import { RefusedRows } from "./RefusedRows";

interface MonthRevertedScreenProps extends AfterProps {
  readonly reverted: MonthReverted;
}

/** What of a month was put back, and what stays because somebody changed it since. */
export function MonthRevertedScreen({ run, reverted, dispatch, paneDispatch, reveal }: MonthRevertedScreenProps) {
  const { pane } = useTexts();
  const words = useMonthTexts();
  const { cells, removed } = reverted.written;
  const { receipt, request } = run;
  const then = openSnapshot(receipt.written.cells.snapshot, receipt.binding, request.previewed.playbook);
  const now = { ...then, snapshot: cells.snapshot };
  const unknown = cells.unknown.length + removed.unknown.length;
  const rest = { ...run, receipt: stillToPutBackOfMonth(receipt, reverted) };
  const footer =
    unknown > 0 ? undefined : (
      <>
        {hasWritten(rest) ? (
          <Button onClick={() => dispatch({ type: "start", command: { do: "revert", run: rest } })}>
            {pane.receipt.revertRest}
          </Button>
        ) : null}
        <Button
          appearance="primary"
          onClick={() => paneDispatch({ type: "start", command: { do: "list", again: request.ref, onward: true } })}
        >
          {words.toWorklist}
        </Button>
        <Button onClick={() => dispatch({ type: "start", command: { do: "list" } })}>{pane.bringInExport}</Button>
      </>
    );
  return (
    <ScreenLayout heading={pane.receipt.revertedHeading} footer={footer}>
      <Text>
        {cells.written.length === 0 ? pane.receipt.nothingPutBack : pane.receipt.putBack(cells.written.length)}
      </Text>
      {removed.done.length === 0 ? null : <Text>{words.removed(removed.done.length)}</Text>}
      <Unsettled
        cells={unknown}
        lookAgain={() => dispatch({ type: "start", command: { do: "settleRevert", run, reverted } })}
      />
      {reverted.kept.length === 0 ? null : (
        <section>
          <Subtitle2 as="h2">{pane.receipt.keptCells(reverted.kept.length)}</Subtitle2>
          <RowGroup
            why={pane.receipt.keptWhy}
            rows={reverted.kept.map(({ row, column }) => ({
              row,
              name: `${rowLabel(rowName(then, row), pane.row).whole}, ${String(then.snapshot.listing.headings[column] ?? "")}`,
            }))}
            tableRef={request.ref}
            reveal={reveal}
          />
        </section>
      )}
      {reverted.touched.length === 0 ? null : <Text>{words.touched(reverted.touched.length)}</Text>}
      <RefusedRows heading={words.touched} refused={removed.refused} wrong={removed.wrong} />
      <RefusedCells heading={pane.receipt.notPutBack} bound={now} refused={cells.notWritten} reveal={reveal} />
      <WrongCells bound={now} cells={cells.wrong} tableRef={request.ref} reveal={reveal} />
      <LastSheet reverted={reverted} />
    </ScreenLayout>
  );
}

/** What became of the last export's sheet. */
function LastSheet({ reverted: { last } }: Pick<MonthRevertedScreenProps, "reverted">) {
  const texts = useTexts();
  const words = useMonthTexts();
  switch (last.state) {
    case "untouched":
      return null;
    case "restored":
      return <Text>{words.lastBack}</Text>;
    case "changed":
      return <Text>{words.lastStays}</Text>;
    case "failed":
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {words.lastStays} {problemSentence(texts, last.because)}
          </MessageBarBody>
        </MessageBar>
      );
  }
}
