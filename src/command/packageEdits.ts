import { isError } from "../playbook/cell";
import type { Receipt } from "../review/apply";
import type { CellEdit } from "../file/cellEdit";

/** What was written, as cells of the file. */
export function packageEdits({ bound, written }: Receipt): CellEdit[] {
  const { listing } = bound.snapshot;
  return written.map(({ row, column, to }) => {
    const index = bound.binding.columns[column];
    if (index === undefined || isError(to.value)) throw new Error(`nothing can have been written to ${column}`);
    return {
      sheet: listing.ref.sheetName,
      row: listing.headingRow + 1 + row,
      column: listing.firstColumn + index,
      value: to.value === "" ? null : to.value,
      ...(to.format === undefined ? {} : { numberFormat: to.format }),
    };
  });
}
