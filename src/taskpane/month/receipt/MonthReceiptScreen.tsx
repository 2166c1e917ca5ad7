import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { problemSentence } from "../../../language/problemSentence";
import { openSnapshot } from "../../../review/table/openSnapshot";
import { ScreenLayout } from "../../parts/ScreenLayout";
import { useTexts } from "../../parts/TextsContext";
import { Unsettled } from "../../receipt/Unsettled";
import { WrongCells } from "../../receipt/WrongCells";
import type { Reveal } from "../../reveal";
import type { PaneAction } from "../../state/paneAction";
import { useMonthTexts } from "../MonthTextsContext";
import { RefusedCells } from "./RefusedCells";
import { RefusedRows } from "./RefusedRows";
import { SkippedItems } from "./SkippedItems";
import type { MonthAction } from "../state/monthAction";
import { hasWritten, isOpenRun, type MonthRun } from "../state/monthState";

export interface AfterProps {
  readonly run: MonthRun;
  readonly dispatch: Dispatch<MonthAction>;
  readonly paneDispatch: Dispatch<PaneAction>;
  readonly reveal: Reveal;
}

/** What was written of a month and what was not; the next step is the worklist, where what came waits. */
export function MonthReceiptScreen({ run, dispatch, paneDispatch, reveal }: AfterProps) {
  const { pane } = useTexts();
  const words = useMonthTexts();
  const { written, binding } = run.receipt;
  const { cells, added } = written;
  const { ref } = run.request;
  const bound = openSnapshot(cells.snapshot, binding, run.request.previewed.playbook);
  const rows = new Set(cells.written.map(({ row }) => row)).size;
  const footer = isOpenRun(run) ? undefined : (
    <>
      <Button
        appearance="primary"
        onClick={() => paneDispatch({ type: "start", command: { do: "list", again: ref, onward: true } })}
      >
        {words.toWorklist}
      </Button>
      {hasWritten(run) ? (
        <Button onClick={() => dispatch({ type: "start", command: { do: "revert", run } })}>
          {pane.receipt.revert}
        </Button>
      ) : null}
      <Button onClick={() => dispatch({ type: "start", command: { do: "list" } })}>{pane.bringInExport}</Button>
    </>
  );
  return (
    <ScreenLayout heading={hasWritten(run) ? pane.receipt.heading : pane.receipt.nothingWritten} footer={footer}>
      {added.done.length === 0 ? null : <Text>{words.added(added.done.length)}</Text>}
      {cells.written.length === 0 ? null : <Text>{pane.receipt.written(cells.written.length, rows)}</Text>}
      <Unsettled
        cells={cells.unknown.length + added.unknown.length}
        lookAgain={() => dispatch({ type: "start", command: { do: "settle", run } })}
      />
      <RefusedRows heading={words.notAdded} refused={added.refused} wrong={added.wrong} />
      <WrongCells bound={bound} cells={cells.wrong} tableRef={ref} reveal={reveal} />
      <RefusedCells heading={pane.receipt.refused} bound={bound} refused={cells.notWritten} reveal={reveal} />
      <SkippedItems run={run} reveal={reveal} />
      <LastKept run={run} dispatch={dispatch} />
    </ScreenLayout>
  );
}

/** What became of the last export's sheet. */
function LastKept({ run, dispatch }: Pick<AfterProps, "run" | "dispatch">) {
  const texts = useTexts();
  const words = useMonthTexts();
  const { last } = run.receipt;
  if (last.state === "kept") return <Text>{words.kept(last.ref.sheetName)}</Text>;
  if (last.state !== "failed") return null;
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {words.notKept} {problemSentence(texts, last.because)}
        </MessageBarBody>
      </MessageBar>
      <Button onClick={() => dispatch({ type: "start", command: { do: "settle", run } })}>{words.keepAgain}</Button>
    </>
  );
}
