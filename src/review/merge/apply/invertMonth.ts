import { isSameCell } from "../../../playbook/tracker/cell";
import type { ColumnId } from "../../../playbook/tracker/column";
import type { PageId } from "../../../playbook/pages";
import { playbookOf } from "../../../playbook/playbook";
import type { Binding } from "../../../playbook/tracker/bindHeadings";
import { columnNow, withoutMissing, type ReceiptBinding } from "../../apply/bindReceipt";
import { besidesOf } from "../../apply/besides";
import { matchRows, type RowMatch } from "../../apply/matchRows";
import { surelyFound } from "../../apply/surelyFound";
import type { CellEdit, Snapshot } from "../../snapshot";
import { openSnapshot } from "../../table/openSnapshot";
import type { BoundSnapshot } from "../../table/snapshotCells";
import type { RowAdded } from "../monthPort";
import { mergedTable } from "../result/mergedTable";
import { formatAt, isFormulaAt, tableCell } from "../values/tableCell";

/** What a month wrote into the tracker, and the reading it was decided on: all that it takes to put it back. */
export interface WrittenMonth {
  readonly snapshot: Snapshot;
  readonly binding: Binding;
  readonly pages: readonly PageId[];
  readonly written: readonly CellEdit[];
  readonly added: readonly RowAdded[];
}

/** What takes a month back; numbers are places in what was written, and in what was added. */
export interface MonthInverse {
  readonly edits: readonly CellEdit[];
  /** What each edit takes back. */
  readonly of: readonly number[];
  /** Cells that no longer hold what was written, or whose row or column is not found. */
  readonly kept: readonly number[];
  /** Data rows, by the fresh reading, that nobody touched since they were added. */
  readonly removed: readonly number[];
  /** The added row of each that is taken away. */
  readonly rowOf: readonly number[];
  /** Added rows that somebody changed, or that are not found: they stay. */
  readonly touched: readonly number[];
}

/** Finds what takes a month back (`invertMonth`), wherever that is thought. */
export type InvertMonth = (run: WrittenMonth, fresh: Snapshot, now: ReceiptBinding) => Promise<MonthInverse>;

/** The inverse of what a month wrote, for the tracker as it is now [M6, W7]. Pure. */
export function invertMonth(run: WrittenMonth, fresh: Snapshot, { binding, missing }: ReceiptBinding): MonthInverse {
  const now = openSnapshot(fresh, binding, playbookOf(run.pages));
  const then = leftBehind(run, missing);
  const match = matchRows(then, now);
  const place = (index: number) => columnNow(run.snapshot.listing, fresh.listing, index);
  return { ...invertCells(run, then, now, match, place), ...invertRows(run, then, now, match, place) };
}

type PlaceOf = (index: number) => number | undefined;

function invertCells(
  { written, binding }: WrittenMonth,
  then: BoundSnapshot,
  now: BoundSnapshot,
  match: RowMatch,
  placeOf: PlaceOf,
): Pick<MonthInverse, "edits" | "of" | "kept"> {
  const idAt = new Map(Object.entries(binding.columns).map(([id, index]) => [index, id as ColumnId]));
  const changed = new Set(written.flatMap(({ column }) => idAt.get(column) ?? []));
  const besides = besidesOf(then.snapshot, now.snapshot, binding);
  const rowNow = surelyFound(written, changed, then, match, besides);
  const edits: CellEdit[] = [];
  const [of, kept]: [number[], number[]] = [[], []];
  for (const [at, edit] of written.entries()) {
    const [row, column] = [rowNow(edit.row), placeOf(edit.column)];
    if (row === undefined || column === undefined || !holds(now, row, column, edit)) kept.push(at);
    else {
      edits.push(inverseEdit(edit, row, column, now));
      of.push(at);
    }
  }
  return { edits, of, kept };
}

function holds(now: BoundSnapshot, row: number, column: number, { to }: CellEdit): boolean {
  return !isFormulaAt(now, row, column) && isSameCell(tableCell(now, row, column), to.value);
}

/** A format that somebody set since is theirs. */
function inverseEdit({ from, to }: CellEdit, row: number, column: number, now: BoundSnapshot): CellEdit {
  const format = formatAt(now, row, column);
  const wasFormatted = to.format !== undefined && to.format === format;
  return {
    row,
    column,
    from: { value: to.value, format },
    to: { value: from.value, ...(wasFormatted ? { format: from.format ?? "General" } : {}) },
  };
}

function invertRows(
  { snapshot, added }: WrittenMonth,
  then: BoundSnapshot,
  now: BoundSnapshot,
  match: RowMatch,
  placeOf: PlaceOf,
): Pick<MonthInverse, "removed" | "rowOf" | "touched"> {
  const removed: number[] = [];
  const [rowOf, touched]: [number[], number[]] = [[], []];
  for (const [at, one] of added.entries()) {
    const own = snapshot.rowCount + at;
    const row = match.now[own];
    // Where somebody made another row hold the same nobody can tell which of them was added.
    const isSure = !match.hasNewTwins(own) || match.isInPlace(own);
    if (row === undefined || !isSure || !isUntouched(one, row, then, now, placeOf)) touched.push(at);
    else {
      removed.push(row);
      rowOf.push(at);
    }
  }
  return { removed, rowOf, touched };
}

/** Whether every cell of a row, of whatever column, is as it was right after the row was added. */
function isUntouched(
  { cells, calculated }: RowAdded,
  row: number,
  { snapshot: { listing } }: BoundSnapshot,
  now: BoundSnapshot,
  placeOf: PlaceOf,
): boolean {
  const own = new Map(listing.headings.map((_, index) => [placeOf(index), index]));
  return now.snapshot.listing.headings.every((_, column) => {
    const index = own.get(column);
    const isFormula = isFormulaAt(now, row, column);
    if (index !== undefined && calculated.includes(index)) return isFormula;
    // A column that came since is calculated, or somebody filled it in.
    if (index === undefined) return isFormula || tableCell(now, row, column) === "";
    return !isFormula && isSameCell(tableCell(now, row, column), cells.get(index)?.value ?? "");
  });
}

/** The tracker as the month left it, without the columns that are gone since. */
function leftBehind({ snapshot, binding, pages, written, added }: WrittenMonth, missing: ReceiptBinding["missing"]) {
  const read = openSnapshot(snapshot, withoutMissing(binding, missing), playbookOf(pages));
  const cells = written.map(({ row, column, to }) => ({ trackerRow: row, index: column, to }));
  return mergedTable(
    read,
    cells,
    added.map((row) => row.cells),
  );
}
