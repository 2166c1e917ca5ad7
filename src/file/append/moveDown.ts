import type { Rect } from "../rect";

/** What becomes of references to a sheet when rows are added under a table. Rows and columns count from 0. */
export interface Growth {
  readonly sheet: string;
  /** The data rows as they were, in all columns of the table. */
  readonly rows: Rect;
  /** Rows that are added. */
  readonly by: number;
  /** The table has a total row right under its data, which moves down. */
  readonly hasTotal: boolean;
}

/** A block of cells that a formula or a rule refers to, by its first and last row and column. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Where a referred block lies once the table has grown. What lies in the total row moves with it, and what reaches
 * into it from above still does. `grows`: a block that covers all data rows covers the new ones too.
 */
export function grownBlock(block: Block, { rows, by, hasTotal }: Growth, grows: boolean): Block {
  const [last, isOwn] = [
    rows.row + rows.rows - 1,
    rows.column <= block.left && block.right < rows.column + rows.columns,
  ];
  if (!isOwn) return block;
  const moves = (row: number) => hasTotal && row === last + 1;
  const [top, bottom] = [
    moves(block.top) ? block.top + by : block.top,
    moves(block.bottom) ? block.bottom + by : block.bottom,
  ];
  const coversRows = grows && block.bottom === last && block.top <= rows.row;
  return { ...block, top, bottom: coversRows ? bottom + by : bottom };
}
