import type { Problem } from "../../../review/problem";
import type { Reading } from "../../read/readTable";
import { formatAt, type CellEdit } from "../../../review/snapshot";
import { withEdits } from "../../../review/change";
import { addFix } from "./addFix";
import { alikeRows } from "./alikeRows";
import { cellText } from "../batch/cellText";
import type { CellFix, RowFix } from "../mend/fix";
import { byRow, planBatches, type CellWrite } from "../batch/planBatches";
import { looksTheSame } from "../batch/look";
import { isPut, placeRows } from "./placeRows";
import type { Known } from "./placeWhole";
import { cellIn, movedColumns, readAgain } from "./readAgain";
import type { Asking } from "../writing";

/** What a read tells of writes of which it isn't known what became. */
export interface Examined {
  /** How the table stands now; null: it can't be read, or no longer is what it was. */
  readonly reading: Reading | null;
  /** Why not. */
  readonly problem: Problem | null;
  /** Where the rows stand now. */
  readonly found: ReadonlyMap<number, number>;
  readonly written: readonly CellWrite[];
  /** The cell holds what the fresh read had shown. */
  readonly untouched: readonly CellWrite[];
  /** The cell holds neither. */
  readonly overtaken: readonly CellWrite[];
  /** The row can't be found, or not be told from others. */
  readonly untold: readonly CellWrite[];
  /** Cells of rows that were not meant, and formats that came without their value. */
  readonly fixes: readonly RowFix[];
  /** Cells that hold what was meant for another row, of rows of which nobody can tell what they held. */
  readonly wrong: readonly RowFix[];
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
 * meant for it, and gets back what the fresh read had shown. `written`: the edits that are known to be written.
 */
export async function examine(
  asking: Asking,
  writes: readonly CellWrite[],
  written: readonly CellEdit[],
): Promise<Examined> {
  const sorted: Sorted = { written: [], untouched: [], overtaken: [], untold: [] };
  const again = await readAgain(asking);
  if ("problem" in again)
    return { reading: null, problem: again.problem, ...sorted, untold: writes, fixes: [], wrong: [], found: new Map() };
  const moved = movedColumns(asking.reading.snapshot, again).map((column) =>
    String(asking.reading.snapshot.listing.headings[column] ?? ""),
  );
  if (moved.length > 0) {
    const problem = { code: "headings-changed", headings: moved } as const;
    return { reading: null, problem, ...sorted, untold: writes, fixes: [], wrong: [], found: new Map() };
  }
  const now = again.reading;
  const then = { snapshot: withEdits(asking.reading.snapshot, written) };
  const columns = new Set(writes.map(({ column }) => column));
  const strayRows = now.hidden.length > 0 ? await rowsOfBlocks(writes, asking.reading) : new Set<number>();
  const known: Known = {
    strayRows,
    now: now.snapshot,
    writes: byRow(writes),
    columns,
    stateThen: (row) => new Map([...columns].map((column) => [column, cellIn(then.snapshot, row, column)])),
  };
  const fixes: RowFix[] = [];
  const wrong: RowFix[] = [];
  const places = new Map<number, number>();
  for (const group of alikeRows(then.snapshot, now.snapshot, columns)) {
    const { found, damaged } = placeRows(group, known);
    for (const row of group.then) {
      const place = found.get(row);
      const own = known.writes.get(row) ?? [];
      if (place !== undefined) places.set(row, place);
      if (place === undefined) {
        sorted.untold.push(...own);
        continue;
      }
      const strayed = strayRows.has(row) ? strayedCells(then, known, row, place) : [];
      const astray = new Set(strayed.map(({ write }) => write.column));
      const others = own.filter(({ column }) => !astray.has(column));
      addFix(fixes, now, place, [...strayed, ...others.flatMap((write) => sortCell(then, now, place, write, sorted))]);
    }
    for (const { now: place, then: row } of damaged) {
      const own = known.writes.get(place) ?? [];
      const cells = own.flatMap((write) => strangersCell(then, now, place, row, write));
      addFix(fixes, now, place, cells.filter(isFixable));
      addFix(
        wrong,
        now,
        place,
        cells.filter((cell) => !isFixable(cell)),
      );
    }
  }
  return { reading: now, problem: null, ...sorted, fixes, wrong, found: places };
}

/** The rows of the blocks of several rows that these writes made; among rows known to be hidden there are none. */
async function rowsOfBlocks(
  writes: readonly CellWrite[],
  { hidden = [] }: Partial<Pick<Reading, "hidden">>,
): Promise<Set<number>> {
  const room = { bytes: Number.MAX_SAFE_INTEGER, rowBytes: () => 0, hidden, formulas: false };
  const batches = await planBatches(writes, room);
  const tall = batches.flatMap(({ blocks }) => blocks.filter(({ rows }) => rows > 1));
  return new Set(tall.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, place) => row + place)));
}

function sortCell(then: Asking["reading"], now: Reading, place: number, write: CellWrite, sorted: Sorted): CellFix[] {
  const { row, column, edit } = write;
  const isFormula = now.snapshot.columns.get(column)?.formulaRows.has(place) === true;
  const value = cellIn(now.snapshot, place, column);
  if (edit === null) return [];
  if (!isFormula && looksTheSame(value, edit.to.value)) {
    sorted.written.push(write);
    return [];
  }
  const wasFormula = then.snapshot.columns.get(column)?.formulaRows.has(row) === true;
  const isUntouched = isFormula === wasFormula && looksTheSame(value, cellIn(then.snapshot, row, column));
  (isUntouched ? sorted.untouched : sorted.overtaken).push(write);
  const format = formatAt(now.snapshot.columns.get(column), place);
  const was = formatAt(then.snapshot.columns.get(column), row) ?? edit.from.format;
  if (write.format === undefined || was === undefined || format !== write.format || was === format) return [];
  return [
    {
      write: { row: place, column, put: null, format: was, edit: null },
      because: { code: "written-otherwise" },
      otherwise: null,
    },
  ];
}

/** Cells of a row that hold what was to be written in another row of a block: they get back what they held. */
function strayedCells(then: Asking["reading"], known: Known, row: number, place: number): CellFix[] {
  const own = new Map((known.writes.get(row) ?? []).map((write) => [write.column, write]));
  return [...known.stateThen(row)].flatMap(([column, held]): CellFix[] => {
    const cell = cellIn(known.now, place, column);
    const write = own.get(column);
    const isOwn = write?.edit != null && looksTheSame(cell, write.edit.to.value);
    const now = known.now.columns.get(column);
    if (looksTheSame(cell, held) || isOwn || now?.formulaRows.has(place) === true || !isPut(known, column, cell))
      return [];
    if (then.snapshot.columns.get(column)?.formulaRows.has(row) === true) return [];
    const was = write?.format === undefined ? undefined : formatAt(then.snapshot.columns.get(column), row);
    const format = was === undefined ? {} : { format: was };
    const put = cellText(held, was ?? formatAt(now, place));
    const back = { row: place, column, put, holds: held, ...format, edit: write?.edit ?? null };
    return [{ write: back, because: { code: "written-otherwise" }, otherwise: null }];
  });
}

/** What was meant for another row and stands in this one; what it held is known if it can be told whose row it is. */
function strangersCell(
  then: Asking["reading"],
  now: Reading,
  place: number,
  row: number | undefined,
  { column, edit, format }: CellWrite,
): CellFix[] {
  const value = cellIn(now.snapshot, place, column);
  const isFormula = now.snapshot.columns.get(column)?.formulaRows.has(place) === true;
  if (edit === null || isFormula || value === "" || !looksTheSame(value, edit.to.value)) return [];
  const read = then.snapshot.columns.get(column);
  const because = { code: "rows-moved" } as const;
  // Nothing to put: the cell is named, with what stands there.
  if (row === undefined || read?.formulaRows.has(row) === true)
    return [{ write: { row: place, column, put: null, edit: null }, because, otherwise: null }];
  const held = cellIn(then.snapshot, row, column);
  if (looksTheSame(held, value)) return [];
  const was = format === undefined ? undefined : formatAt(read, row);
  const put = cellText(held, was ?? formatAt(now.snapshot.columns.get(column), place));
  const write = { row: place, column, put, holds: held, ...(was === undefined ? {} : { format: was }), edit: null };
  return [{ write, because, otherwise: null }];
}

function isFixable({ write }: CellFix): boolean {
  return write.put !== null || write.format !== undefined;
}
