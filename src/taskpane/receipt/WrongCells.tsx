import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ColumnId } from "../../playbook/tracker/column";
import type { TableRef } from "../../review/snapshot";
import type { BoundSnapshot } from "../../review/table/snapshotCells";
import type { WrongCell } from "../../review/port";
import { useTexts } from "../parts/TextsContext";
import { cellWords, columnWords } from "../preview/row/cellWords";
import { RowGroup } from "./RowGroup";
import type { Reveal } from "../reveal";

interface WrongCellsProps {
  readonly bound: BoundSnapshot;
  readonly cells: readonly WrongCell[];
  readonly tableRef: TableRef;
  readonly reveal: Reveal;
}

/** Cells that hold what was meant for another row and could not be set right: a person has to [W4]. */
export function WrongCells({ bound, cells, tableRef, reveal }: WrongCellsProps) {
  const { pane, language } = useTexts();
  if (cells.length === 0) return null;
  const columnOf = (heading: string): ColumnId =>
    (Object.keys(bound.binding.columns) as ColumnId[]).find(
      (column) => columnWords({ ...bound, listing: bound.snapshot.listing }, column, language) === heading,
    ) ?? "notes";
  const nameOf = ({ sheetRow, names, heading, holds, held }: WrongCell): string => {
    const words = (value: WrongCell["holds"]): string =>
      value === "" ? pane.row.blank : pane.quoted(cellWords({ value }, columnOf(heading), language));
    const place = pane.row.row(sheetRow + 1);
    const named = [
      ...names.map((value) => cellWords({ value }, "tenant", language)).filter((name) => name !== ""),
      place,
    ].join(", ");
    return held === undefined
      ? pane.receipt.wrongCell(named, heading, words(holds))
      : pane.receipt.wrongCellHeld(named, heading, words(holds), words(held));
  };
  return (
    <section>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{pane.receipt.wrong(cells.length)}</MessageBarBody>
      </MessageBar>
      <RowGroup
        rows={cells.map((cell) => ({ row: cell.row, name: nameOf(cell), columns: [cell.column] }))}
        tableRef={tableRef}
        reveal={reveal}
      />
    </section>
  );
}
