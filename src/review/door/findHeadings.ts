import { bindHeadings } from "../../playbook/tracker/bindHeadings";
import type { Cell } from "../../playbook/tracker/cell";
import type { HeadingsAt, TableListing } from "../snapshot";
import type { Corners } from "./corners";

/** Whether a row of cells is the heading row of a tracker; the playbook knows. */
export type IsHeadingRow = (cells: readonly Cell[]) => boolean;

/** How far down from the first used cell headings are looked for, and how far to the right. */
export const headRows = 50;
export const headColumns = 256;

/** The first rows of a sheet's used cells, with what else stands on the sheet. */
export interface HeadBlock {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly protected: boolean;
  /** All used cells; the rows below begin at its top left. */
  readonly used: Corners;
  readonly rows: readonly (readonly Cell[])[];
  readonly tables: readonly (Corners & { readonly id: string })[];
}

/**
 * The plain range of a sheet: the first row, outside tables, whose headings are a tracker's; where there is none,
 * the first the playbook knows headings in, so that a person hears what is missing. It reaches from the first
 * heading to the last, and down to the last used row or the next table. A list beside it, behind a blank column,
 * is not taken in where that would spoil it.
 */
export function findHeadings(block: HeadBlock, isHeadingRow: IsHeadingRow): TableListing[] {
  const found: { readonly row: number; readonly segment: Segment }[] = [];
  for (const [index, cells] of block.rows.entries()) {
    const row = block.used.top + index;
    const known = segments(cells, block, row)
      .flatMap((whole) => [whole, ...partsOf(whole)])
      .filter((one) => isHeadingRow(one.cells));
    const tracker = known.find((one) => !("problem" in bindHeadings(one.cells)));
    if (tracker !== undefined) return [listingOf(block, row, tracker)];
    found.push(...known.slice(0, 1).map((segment) => ({ row, segment })));
  }
  return found.slice(0, 1).map(({ row, segment }) => listingOf(block, row, segment));
}

/** What stands between blank cells. */
function partsOf({ column, cells }: Segment): Segment[] {
  const parts: { column: number; cells: Cell[] }[] = [];
  cells.forEach((cell, index) => {
    if (cell === "") return;
    if (index === 0 || cells[index - 1] === "") parts.push({ column: column + index, cells: [] });
    parts.at(-1)?.cells.push(cell);
  });
  return parts;
}

interface Segment {
  readonly column: number;
  readonly cells: readonly Cell[];
}

/** The parts of a row that no table covers, without the blanks at their ends. */
function segments(cells: readonly Cell[], block: HeadBlock, row: number): Segment[] {
  const covering = block.tables.filter((table) => table.top <= row && row <= table.bottom);
  const parts: { column: number; cells: Cell[] }[] = [];
  let open = false;
  for (const [index, cell] of cells.entries()) {
    const column = block.used.left + index;
    const free = !covering.some((table) => table.left <= column && column <= table.right);
    if (free && !open && cell !== "") parts.push({ column, cells: [] });
    open = free && (open || cell !== "");
    if (open) parts.at(-1)?.cells.push(cell);
  }
  return parts.map((part) => ({ ...part, cells: withoutLastBlanks(part.cells) }));
}

function withoutLastBlanks(cells: readonly Cell[]): readonly Cell[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === "") length -= 1;
  return cells.slice(0, length);
}

function listingOf(block: HeadBlock, row: number, { column, cells }: Segment): TableListing {
  const right = column + cells.length - 1;
  const below = block.tables
    .filter((table) => table.top > row && table.left <= right && table.right >= column)
    .reduce<HeadBlock["tables"][number] | null>(
      (nearest, table) => (nearest === null || table.top < nearest.top ? table : nearest),
      null,
    );
  const headingsAt: HeadingsAt = {
    row,
    column,
    columns: cells.length,
    ...(below === null ? {} : { endsAbove: below.id }),
  };
  return {
    ref: { kind: "range", name: null, sheetId: block.sheetId, sheetName: block.sheetName, headingsAt },
    headings: cells,
    headingRow: row,
    firstColumn: column,
    rowCount: (below === null ? block.used.bottom + 1 : below.top) - row - 1,
    headingsMerged: false,
    protected: block.protected,
  };
}
