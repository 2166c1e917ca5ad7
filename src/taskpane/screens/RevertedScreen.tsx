import { Button, Subtitle2, Text } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { stillToPutBack, type Reverted } from "../../review/apply/revert";
import { ScreenLayout } from "../parts/ScreenLayout";
import { useTexts } from "../parts/TextsContext";
import { columnWords } from "../preview/row/cellWords";
import { rowName } from "../../review/table/rowName";
import { rowLabel } from "../preview/row/rowLabel";
import { NotWritten } from "../receipt/NotWritten";
import { RowGroup } from "../receipt/RowGroup";
import { Unsettled } from "../receipt/Unsettled";
import { refusedEdits } from "../receipt/refusedEdits";
import { WrongCells } from "../receipt/WrongCells";
import type { PaneAction } from "../state/paneAction";
import { nothingToKeep, type Run } from "../state/paneState";
import type { Reveal } from "../reveal";

interface RevertedScreenProps {
  readonly run: Run;
  readonly reverted: Reverted;
  readonly dispatch: Dispatch<PaneAction>;
  readonly reveal: Reveal;
}

/** What was put back, and which cells were kept because somebody changed them since. */
export function RevertedScreen({ run, reverted, dispatch, reveal }: RevertedScreenProps) {
  const { pane, language } = useTexts();
  const { outcome, kept, columnGone } = reverted;
  const { bound } = run.receipt;
  const tableRef = outcome.snapshot.listing.ref;
  const start = (command: Extract<PaneAction, { type: "start" }>["command"]) => dispatch({ type: "start", command });
  const rest = stillToPutBack(run.receipt, reverted);
  const footer =
    outcome.unknown.length > 0 ? undefined : (
      <>
        {rest.written.length > 0 ? (
          <Button onClick={() => start({ do: "revert", run: { ...run, receipt: rest } })}>
            {pane.receipt.revertRest}
          </Button>
        ) : null}
        <Button
          appearance="primary"
          onClick={() =>
            start({ do: "read", chosen: { ...run.chosen, listing: outcome.snapshot.listing }, save: nothingToKeep })
          }
        >
          {pane.receipt.again}
        </Button>
        <Button onClick={() => start({ do: "list" })}>{pane.problem.otherTable}</Button>
      </>
    );
  const name = ({ row, column }: Reverted["kept"][number]) =>
    `${rowLabel(rowName(bound, row), pane.row).whole}, ${columnWords({ ...bound, listing: bound.snapshot.listing }, column, language)}`;
  return (
    <ScreenLayout heading={pane.receipt.revertedHeading} footer={footer}>
      <Text>
        {outcome.written.length === 0 ? pane.receipt.nothingPutBack : pane.receipt.putBack(outcome.written.length)}
      </Text>
      <Unsettled cells={outcome.unknown.length} lookAgain={() => start({ do: "settleRevert", run, reverted })} />
      {kept.length === 0 ? null : (
        <section>
          <Subtitle2 as="h2">{pane.receipt.keptCells(kept.length)}</Subtitle2>
          <RowGroup
            why={pane.receipt.keptWhy}
            rows={kept.map((change) => ({ row: change.row, name: name(change) }))}
            tableRef={tableRef}
            reveal={reveal}
          />
        </section>
      )}
      <NotWritten
        heading={pane.receipt.notPutBack}
        bound={reverted.bound}
        refused={refusedEdits(reverted)}
        tableRef={tableRef}
        reveal={reveal}
      />
      <NotWritten
        heading={pane.receipt.notPutBack}
        bound={bound}
        refused={columnGone}
        tableRef={tableRef}
        reveal={reveal}
      />
      <WrongCells bound={reverted.bound} cells={outcome.wrong} tableRef={tableRef} reveal={reveal} />
    </ScreenLayout>
  );
}
