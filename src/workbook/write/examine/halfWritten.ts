import { formatAt } from "../../../review/snapshot";
import type { Problem } from "../../../review/problem";
import type { Reading } from "../../read/readTable";
import { cellText } from "../batch/cellText";
import { addFix } from "./addFix";
import type { Examined } from "./examine";
import type { CellFix, RowFix } from "../mend/fix";
import type { Ledger } from "../ledger";
import { byRow, type CellWrite } from "../batch/planBatches";

/**
 * Rows of which a part is written and a part is not, as a batch that fails leaves them: what is written is taken back,
 * for a row is written whole [W4], and the next run would take a row at its new L1 for one that a person completed.
 */
export function halfWritten({ reading, found, written, untouched }: Examined, because: Problem): readonly RowFix[] {
  if (reading === null) return [];
  const left = new Set(untouched.map(({ row }) => row));
  const fixes: RowFix[] = [];
  for (const [row, cells] of byRow(written.filter((write) => left.has(write.row)))) {
    const place = found.get(row) ?? row;
    addFix(
      fixes,
      reading,
      place,
      cells.flatMap((write) => takenBack(reading, place, write, because)),
    );
  }
  return fixes;
}

/** Enters as written what stays so. */
export function confirmWhole(ledger: Ledger, written: readonly CellWrite[], half: readonly RowFix[]): void {
  const taken = new Set(half.flatMap(({ cells }) => cells.map(({ write }) => write.edit)));
  for (const { edit } of written) if (edit !== null && !taken.has(edit)) ledger.confirm(edit);
}

function takenBack(
  { snapshot }: Reading,
  row: number,
  { column, edit, format }: CellWrite,
  because: Problem,
): CellFix[] {
  if (edit === null) return [];
  const { value, format: was } = edit.from;
  const formats = format === undefined || was === undefined ? {} : { format: was };
  const put = cellText(value, formats.format ?? formatAt(snapshot.columns.get(column), row));
  return [{ write: { row, column, put, holds: value, ...formats, edit }, because, otherwise: null, isApproved: true }];
}
