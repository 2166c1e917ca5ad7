import { ProblemError } from "../../review/problem";
import type { ChooseColumns, Job } from "../../review/port";
import { nothingToWrite, type RowAdded, type RowsToWrite, type RowsWritten } from "../../review/merge/monthPort";
import { formatAt, type Snapshot, type TableRef } from "../../review/snapshot";
import { cellAt } from "../../playbook/tracker/cell";
import type { FileWorkbook } from "../fileWorkbook";

/**
 * Cells and rows in one step, on a file: nobody else has a hand in the bytes, so nothing is left unknown or wrong. Rows
 * are never taken away: nobody puts a run back in a file, and it is refused as read-only. Where there is no room for the
 * rows nothing is written.
 */
export async function updateRows(
  workbook: Pick<FileWorkbook, "read" | "update" | "appendRows">,
  ref: TableRef,
  choose: ChooseColumns,
  plan: (fresh: Snapshot) => RowsToWrite | Promise<RowsToWrite>,
  job?: Job,
): Promise<RowsWritten> {
  let asked = nothingToWrite;
  // Rows first: they alone may find no room. The rows that were there keep their places.
  const fresh = await workbook.read(ref, choose, job);
  asked = await plan(fresh);
  if (asked.removed.length > 0) throw new ProblemError({ code: "read-only" });
  await workbook.appendRows(ref, asked.added);
  const cells = await workbook.update(ref, choose, () => asked.edits, job);
  const now = await workbook.read(ref, choose);
  const done = asked.added.map((_, place) => rowAdded(now, place, fresh.rowCount + place));
  const nothing = { refused: [], unknown: [], wrong: [] };
  return {
    asked,
    cells: { ...cells, snapshot: fresh },
    added: { done, ...nothing },
    removed: { done: [], ...nothing },
  };
}

function rowAdded({ columns }: Snapshot, place: number, row: number): RowAdded {
  return {
    place,
    row,
    cells: new Map(
      [...columns].map(([index, column]) => [index, { value: cellAt(column, row), format: formatAt(column, row) }]),
    ),
    calculated: [...columns].flatMap(([index, { formulaRows }]) => (formulaRows.has(row) ? [index] : [])),
  };
}
