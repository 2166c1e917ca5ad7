import type { Problem } from "../../review/problem";
import { identityColumns, type Snapshot } from "../../review/snapshot";
import type { HostValue } from "../hostValue";
import type { Reading } from "../readTable";
import { cellText } from "./cellText";
import type { CellFix, RowFix } from "./fix";
import type { CellWrite } from "./planBatches";
import { isSameCell } from "./look";
import { cellIn, keyOf, readAgain, rowsByIdentity } from "./readAgain";
import type { RowSeen } from "./rowSeen";
import type { Asking } from "./writing";

/** What a read tells of writes of which it isn't known what became. */
export interface Examined {
  /** How the table stands now; null: it can't be read, or no longer is what it was. */
  readonly reading: Reading | null;
  /** Why not. */
  readonly problem: Problem | null;
  readonly written: readonly CellWrite[];
  /** The cell holds what the fresh read had shown. */
  readonly untouched: readonly CellWrite[];
  /** The cell holds neither. */
  readonly overtaken: readonly CellWrite[];
  /** The row can't be found, or not be told from others. */
  readonly untold: readonly CellWrite[];
  /** Cells of rows that were not meant, and formats that came without their value. */
  readonly fixes: readonly RowFix[];
}

interface Sorted {
  readonly written: CellWrite[];
  readonly untouched: CellWrite[];
  readonly overtaken: CellWrite[];
  readonly untold: CellWrite[];
}

/**
 * Reads the table once more, finds each row by all its cells but those written, and sorts the writes by what their
 * cells hold. A row that stands elsewhere now may have been missed: then whoever stands in its place may hold what was
 * meant for it, and gets back what the fresh read had shown.
 */
export async function examine(asking: Asking, writes: readonly CellWrite[]): Promise<Examined> {
  const sorted: Sorted = { written: [], untouched: [], overtaken: [], untold: [] };
  const now = await readAgain(asking);
  if ("problem" in now) return { reading: null, problem: now.problem, ...sorted, untold: writes, fixes: [] };
  const then = asking.reading;
  const placesNow = rowsByIdentity(now.snapshot);
  const placesThen = rowsByIdentity(then.snapshot);
  const fixes: RowFix[] = [];
  for (const [row, cells] of byRow(writes)) {
    const columns = new Set(cells.map(({ column }) => column));
    const place = rowLike(then.snapshot, row, now.snapshot, placesNow, columns);
    if (place === undefined) sorted.untold.push(...cells);
    else addFix(fixes, now, place, cells.flatMap((write) => sortCell(then, now, place, write, sorted)));
    if (place === row || row >= now.snapshot.rowCount) continue;
    const stranger = rowLike(now.snapshot, row, then.snapshot, placesThen, columns);
    addFix(fixes, now, row, cells.flatMap((write) => strangersCell(then, now, row, stranger, write)));
  }
  return { reading: now, problem: null, ...sorted, fixes };
}

function byRow(writes: readonly CellWrite[]): Map<number, CellWrite[]> {
  const rows = new Map<number, CellWrite[]>();
  for (const write of writes) rows.set(write.row, [...(rows.get(write.row) ?? []), write]);
  return rows;
}

/** The row of another reading that holds the same in every column but these; in the same place if it stands there. */
function rowLike(
  from: Snapshot,
  row: number,
  to: Snapshot,
  rowsOf: (key: string) => readonly number[],
  but: ReadonlySet<number>,
): number | undefined {
  const columns = [...from.columns.keys()].filter((column) => !but.has(column));
  const isLike = (other: number): boolean =>
    columns.every((column) => {
      const isFormula = from.columns.get(column)?.formulaRows.has(row) === true || to.columns.get(column)?.formulaRows.has(other) === true;
      return isFormula || isSameCell(cellIn(from, row, column), cellIn(to, other, column));
    });
  if (row < to.rowCount && isLike(row)) return row;
  const key = keyOf((column) => cellIn(from, row, column), identityColumns(from));
  const like = rowsOf(key).filter(isLike);
  return like.length === 1 ? like[0] : undefined;
}

function sortCell(then: Asking["reading"], now: Reading, place: number, write: CellWrite, sorted: Sorted): CellFix[] {
  const { row, column, edit } = write;
  const isFormula = now.snapshot.columns.get(column)?.formulaRows.has(place) === true;
  const value = cellIn(now.snapshot, place, column);
  if (edit === null) return [];
  if (!isFormula && isSameCell(value, edit.to.value)) {
    sorted.written.push(write);
    return [];
  }
  const wasFormula = then.snapshot.columns.get(column)?.formulaRows.has(row) === true;
  const isUntouched = isFormula === wasFormula && isSameCell(value, cellIn(then.snapshot, row, column));
  (isUntouched ? sorted.untouched : sorted.overtaken).push(write);
  const format = now.snapshot.columns.get(column)?.format(place);
  const was = then.snapshot.columns.get(column)?.format(row) ?? edit.from.format;
  if (write.format === undefined || was === undefined || format !== write.format || was === format) return [];
  return [{ write: { row: place, column, put: null, format: was, edit: null }, because: { code: "written-otherwise" }, otherwise: null }];
}

/** What was meant for another row and stands in this one: the fresh read had shown something else of it. */
function strangersCell(then: Asking["reading"], now: Reading, row: number, stranger: number | undefined, { column, edit, format }: CellWrite): CellFix[] {
  const value = cellIn(now.snapshot, row, column);
  const isFormula = now.snapshot.columns.get(column)?.formulaRows.has(row) === true;
  if (edit === null || isFormula || !isSameCell(value, edit.to.value) || value === "" || stranger === undefined) return [];
  const held = cellIn(then.snapshot, stranger, column);
  const read = then.snapshot.columns.get(column);
  if (isSameCell(held, value) || read?.formulaRows.has(stranger) === true) return [];
  const was = read?.format(stranger);
  const formats = format === undefined || was === undefined ? {} : { format: was };
  const write: CellWrite = { row, column, put: cellText(held, was), holds: held, ...formats, edit: null };
  return [{ write, because: { code: "rows-moved" }, otherwise: null }];
}

function addFix(fixes: RowFix[], now: Reading, row: number, cells: readonly CellFix[]): void {
  if (cells.length > 0) fixes.push({ row, cells, seen: seenIn(now, row, cells) });
}

function seenIn({ snapshot }: Reading, row: number, cells: readonly CellFix[]): RowSeen {
  const raw = (column: number): HostValue => {
    const cell = cellIn(snapshot, row, column);
    return typeof cell === "object" ? cell.error : cell;
  };
  return {
    headings: snapshot.listing.headings,
    values: new Map([...snapshot.columns.keys()].map((column) => [column, raw(column)])),
    cells: new Map(
      cells.map(({ write: { column } }) => {
        const read = snapshot.columns.get(column);
        const formula = read?.formulaRows.has(row) === true ? "=" : null;
        return [column, { value: raw(column), formula, format: read?.format(row) ?? null }];
      }),
    ),
  };
}
