import { Button, Subtitle2, Text } from "@fluentui/react-components";
import { useMemo, type Dispatch } from "react";
import type { Receipt } from "../../review/apply/apply";
import { ScreenLayout } from "../parts/ScreenLayout";
import { useTexts } from "../parts/TextsContext";
import { rowLabel } from "../preview/row/rowLabel";
import { groupBy } from "../receipt/groupBy";
import type { Show } from "../../worker/filter";
import { NextSteps } from "../receipt/NextSteps";
import { NotWritten } from "../receipt/NotWritten";
import { RowGroup } from "../receipt/RowGroup";
import { Unsettled } from "../receipt/Unsettled";
import { WrongCells } from "../receipt/WrongCells";
import type { PaneAction } from "../state/paneAction";
import { isUnsettled, nothingToKeep, type Run } from "../state/paneState";
import type { Reveal } from "../reveal";

interface ReceiptScreenProps {
  readonly run: Run;
  readonly dispatch: Dispatch<PaneAction>;
  readonly reveal: Reveal;
}

/** What was written and what was not. */
export function ReceiptScreen({ run, dispatch, reveal }: ReceiptScreenProps) {
  const { pane } = useTexts();
  const { receipt, chosen } = run;
  const start = (command: Extract<PaneAction, { type: "start" }>["command"]) => dispatch({ type: "start", command });
  const again = (show?: Show) =>
    start({
      do: "read",
      chosen: { ...chosen, listing: receipt.bound.snapshot.listing },
      save: nothingToKeep,
      anew: true,
      ...(show === undefined ? {} : { show }),
    });
  // Where some of it was written, what is left is best seen in a preview of its own.
  const isRefused = receipt.written.length === 0 && receipt.notWritten.length > 0;
  const footer = isUnsettled(run) ? undefined : (
    <>
      {isRefused ? (
        <Button appearance="primary" onClick={() => start(run.command)}>
          {pane.problem.retry}
        </Button>
      ) : null}
      <Button appearance={isRefused ? "secondary" : "primary"} onClick={() => again()}>
        {pane.receipt.again}
      </Button>
      {receipt.written.length > 0 ? (
        <Button onClick={() => start({ do: "revert", run })}>{pane.receipt.revert}</Button>
      ) : null}
      <Button onClick={() => start({ do: "list" })}>{pane.problem.otherTable}</Button>
    </>
  );
  const rows = useMemo(() => rowsIn(receipt.written), [receipt]);
  return (
    <ScreenLayout
      heading={receipt.written.length > 0 ? pane.receipt.heading : pane.receipt.nothingWritten}
      footer={footer}
    >
      {receipt.written.length > 0 ? <Text>{pane.receipt.written(receipt.written.length, rows)}</Text> : null}
      <Unsettled cells={receipt.unknown.length} lookAgain={() => start({ do: "settle", run })} />
      <WrongCells bound={receipt.bound} cells={receipt.outcome.wrong} tableRef={chosen.listing.ref} reveal={reveal} />
      <NotWritten
        heading={pane.receipt.refused}
        bound={receipt.bound}
        refused={receipt.notWritten}
        tableRef={chosen.listing.ref}
        reveal={reveal}
      />
      <SkippedRows run={run} skipped={receipt.skipped} reveal={reveal} />
      {isUnsettled(run) ? null : <NextSteps run={run} show={again} />}
    </ScreenLayout>
  );
}

function rowsIn(changes: Receipt["written"]): number {
  const rows = new Set<number>();
  for (const { row } of changes) rows.add(row);
  return rows.size;
}

interface SkippedRowsProps {
  readonly run: Run;
  readonly skipped: Receipt["skipped"];
  readonly reveal: ReceiptScreenProps["reveal"];
}

/** Rows are named as they were in the preview. */
function SkippedRows({ run, skipped, reveal }: SkippedRowsProps) {
  const { pane, rules } = useTexts();
  const names = new Map(run.skippedNames.map((name) => [name.row, rowLabel(name, pane.row).whole]));
  if (skipped.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h2">{pane.receipt.skipped(skipped.length)}</Subtitle2>
      {groupBy(skipped, ({ because }) => rules.skipped[because]).map(([why, own]) => (
        <RowGroup
          key={why}
          why={why}
          rows={own.map(({ row }) => ({ row, name: names.get(row) ?? "" }))}
          tableRef={run.chosen.listing.ref}
          reveal={reveal}
        />
      ))}
    </section>
  );
}
