import { isError } from "../../../playbook/tracker/cell";
import type { ColumnId } from "../../../playbook/tracker/column";
import { columns } from "../../../playbook/tracker/data/columns";
import type { Language } from "../../../playbook/tracker/language";
import type { CellState } from "../../../review/snapshot";
import type { BoundListing } from "../../../review/table/snapshotCells";

const dateColumns: ReadonlySet<ColumnId> = new Set(["targetDate", "nextActionDate", "kickoffDate", "validated"]);
const millisecondsADay = 86_400_000;
/** Day 0 of Excel's calendar, as far as dates since March 1900 go. */
const dayZero = Date.UTC(1899, 11, 30);

/** What a cell shows, in words; "" is a blank. A serial number in a date column is a date. */
export function cellWords({ value }: CellState, column: ColumnId, language: string): string {
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "number" && dateColumns.has(column)) {
    return new Intl.DateTimeFormat(language, { timeZone: "UTC" }).format(new Date(dayZero + value * millisecondsADay));
  }
  return String(value);
}

/** A table's headings, understood. */
export type Headings = Pick<BoundListing, "listing" | "binding">;

/** The same, and what cells are written in. */
export interface WrittenHeadings extends Headings {
  readonly language: Language;
}

/** A column by the heading it has in the table; by the playbook's where it has none. */
export function columnWords({ listing, binding }: Headings, column: ColumnId, language: Language): string {
  const heading = listing.headings[binding.columns[column] ?? -1];
  if (heading !== undefined) return isError(heading) ? heading.error : String(heading);
  return columns.find(({ id }) => id === column)?.headings[language][0] ?? column;
}
