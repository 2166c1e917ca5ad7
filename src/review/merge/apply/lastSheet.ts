import { formatAt, type ColumnNeed, type Snapshot, type TableRef } from "../../snapshot";
import { cellAt } from "../../../playbook/tracker/cell";
import type { MonthPort, PlainSheet } from "../monthPort";

/** What stands on the last export's sheet; null where it has still to be made. Throws ProblemError. */
export async function readLastSheet(port: MonthPort, at: TableRef | string): Promise<PlainSheet | null> {
  return typeof at === "string" ? null : sheetOf(await port.read(at, ({ headings }) => headings.map(wholeColumn)));
}

function wholeColumn(_: unknown, index: number): ColumnNeed {
  return { index, formulas: true, formats: true };
}

/** A reading as the plain sheet it was. */
export function sheetOf({ listing, rowCount, columns }: Snapshot): PlainSheet {
  const cells = listing.headings.map((_, index) => columns.get(index));
  return {
    headings: listing.headings,
    rows: Array.from({ length: rowCount }, (_, row) =>
      cells.map((column) =>
        column === undefined ? { value: "" } : { value: cellAt(column, row), format: formatAt(column, row) },
      ),
    ),
  };
}
