import { Button, Subtitle2, Text } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { Reverted } from "../../review/revert";
import type { TableRef } from "../../review/snapshot";
import { ScreenLayout } from "../parts/ScreenLayout";
import { useTexts } from "../parts/TextsContext";
import { columnWords } from "../preview/cellWords";
import { rowLabel } from "../preview/rowLabel";
import { NotWritten } from "../receipt/NotWritten";
import { RowGroup } from "../receipt/RowGroup";
import { Unsettled } from "../receipt/Unsettled";
import { refusedEdits } from "../receipt/refusedEdits";
import type { PaneAction } from "../state/paneAction";
import type { Run } from "../state/paneState";

interface RevertedScreenProps {
  readonly run: Run;
  readonly reverted: Reverted;
  readonly dispatch: Dispatch<PaneAction>;
  readonly reveal: (ref: TableRef, row: number) => void;
}

/** What was put back, and which cells were kept because somebody changed them since. */
export function RevertedScreen({ run, reverted, dispatch, reveal }: RevertedScreenProps) {
  const { pane, language } = useTexts();
  const { outcome, kept } = reverted;
  const { bound } = run.receipt;
  const tableRef = run.chosen.listing.ref;
  const start = (command: Extract<PaneAction, { type: "start" }>["command"]) => dispatch({ type: "start", command });
  const footer = outcome.unknown.length > 0 ? undefined : (
    <>
      <Button appearance="primary" onClick={() => start({ do: "read", chosen: { ...run.chosen, listing: outcome.snapshot.listing }, save: false })}>{pane.receipt.again}</Button>
      <Button onClick={() => start({ do: "list" })}>{pane.problem.otherTable}</Button>
    </>
  );
  const name = ({ row, column }: Reverted["kept"][number]) => `${rowLabel(bound, row, pane.row).whole}, ${columnWords(bound, column, language)}`;
  return (
    <ScreenLayout heading={pane.receipt.revertedHeading} footer={footer}>
      <Text>{outcome.written.length === 0 ? pane.receipt.nothingPutBack : pane.receipt.putBack(outcome.written.length)}</Text>
      <Unsettled cells={outcome.unknown.length} lookAgain={() => start({ do: "settleRevert", run, reverted })} />
      {kept.length === 0 ? null : (
        <section>
          <Subtitle2 as="h2">{pane.receipt.keptCells(kept.length)}</Subtitle2>
          <RowGroup why={pane.receipt.keptWhy} rows={kept.map((change) => ({ row: change.row, name: name(change) }))} tableRef={tableRef} reveal={reveal} />
        </section>
      )}
      <NotWritten bound={bound} refused={refusedEdits(run, outcome)} tableRef={tableRef} reveal={reveal} />
    </ScreenLayout>
  );
}
