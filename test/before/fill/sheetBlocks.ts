import { type Rect } from "../../../src/file/rect";
import { type OpenedRow } from "../../../src/file/sheet/readSheet";

/** A run of rows with the columns that hold something there. */
export interface SheetBlock {
  readonly rows: readonly OpenedRow[];
  readonly rects: readonly Rect[];
}

const MAX_AREA = 200_000;

function rectsOf(first: number, last: number, columns: ReadonlySet<number>): Rect[] {
  const rects: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const before = rects.at(-1);
    if (before !== undefined && before.column + before.columns === column) before.columns += 1;
    else rects.push({ row: first, column, rows: last - first + 1, columns: 1 });
  }
  return rects;
}

/**
 * Cuts a sheet into blocks of bounded area. One stray cell in the last corner of a sheet must not cost the 17 billion
 * cells before it: rows and columns that hold nothing belong to no block.
 *
 * @param always columns that belong to every block
 */
export function sheetBlocks(rows: readonly OpenedRow[], always: readonly number[]): SheetBlock[] {
  const blocks: SheetBlock[] = [];
  let taken: OpenedRow[] = [];
  let columns = new Set(always);
  const finish = (): void => {
    const [first] = taken;
    if (first !== undefined)
      blocks.push({ rows: taken, rects: rectsOf(first.row, taken.at(-1)?.row ?? first.row, columns) });
    taken = [];
    columns = new Set(always);
  };
  for (const row of rows) {
    const wider = row.cells.reduce((count, { column }) => (columns.has(column) ? count : count + 1), columns.size);
    if ((row.row - (taken[0]?.row ?? row.row) + 1) * wider > MAX_AREA) finish();
    taken.push(row);
    for (const { column } of row.cells) columns.add(column);
  }
  finish();
  return blocks;
}
