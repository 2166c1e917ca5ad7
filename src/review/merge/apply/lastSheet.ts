import { columnOfHeading } from "../../../playbook/tracker/bindHeadings";
import { cellAt, isError, type Cell } from "../../../playbook/tracker/cell";
import { foldHeading } from "../../../playbook/tracker/fold";
import { ProblemError } from "../../problem";
import { formatAt, type ColumnNeed, type Snapshot, type TableRef } from "../../snapshot";
import type { MonthPort, PlainSheet } from "../monthPort";

/** What stands on the last export's sheet; null where it has still to be made. Throws ProblemError. */
export async function readLastSheet(port: MonthPort, at: TableRef | string): Promise<PlainSheet | null> {
  return typeof at === "string" ? null : sheetOf(await port.read(at, ({ headings }) => headings.map(wholeColumn)));
}

function wholeColumn(_: unknown, index: number): ColumnNeed {
  return { index, formulas: true, formats: true };
}

/** A reading as the plain sheet it was. */
function sheetOf({ listing, rowCount, columns }: Snapshot): PlainSheet {
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

/**
 * Throws sheet-taken where a column of the last export's sheet is a person's: its heading is neither known nor one of
 * the export that is to be kept, and something stands in it. It would be lost.
 */
export function assertOurs(before: PlainSheet | null, { headings }: PlainSheet, sheet: string): void {
  const known = new Set(headings.map(keyOf));
  const isTheirs = (heading: Cell, index: number): boolean =>
    !known.has(keyOf(heading)) &&
    columnOfHeading(keyOf(heading)) === undefined &&
    before?.rows.some((row) => (row[index]?.value ?? "") !== "") === true;
  if (before?.headings.some(isTheirs) === true) throw new ProblemError({ code: "sheet-taken", sheet });
}

function keyOf(heading: Cell): string {
  return isError(heading) ? heading.error : foldHeading(String(heading));
}
