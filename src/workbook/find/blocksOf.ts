import type { RowCells } from "../../review/port";
import type { Block } from "./rangeOf";

/**
 * The cells as blocks, from the top: columns beside each other are one, and so are rows under each other that have the
 * same columns. Each row once, with at least one column.
 */
export function blocksOf(cells: readonly RowCells[], width: number): readonly Block[] {
  const blocks: Block[] = [];
  let above: Block[] = [];
  for (const { row, columns } of [...cells].sort((one, other) => one.row - other.row)) {
    const runs = columns.length === 0 ? [[0, width] as const] : runsOf(columns);
    const grows = above.length === runs.length && runs.every((run, place) => isRightUnder(run, row, above[place]));
    if (grows) blocks.splice(-above.length, above.length, ...(above = above.map(taller)));
    else blocks.push(...(above = runs.map(([column, count]) => ({ row, rows: 1, column, columns: count }))));
  }
  return blocks;
}

/** First column and number of each run of columns beside each other. */
function runsOf(columns: readonly number[]): readonly (readonly [first: number, count: number])[] {
  const runs: [number, number][] = [];
  for (const column of [...new Set(columns)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  }
  return runs;
}

function isRightUnder([column, count]: readonly [number, number], row: number, above: Block | undefined): boolean {
  return above !== undefined && above.row + above.rows === row && above.column === column && above.columns === count;
}

function taller(block: Block): Block {
  return { ...block, rows: block.rows + 1 };
}

/** The smallest block that holds all of them; at least one is given. */
export function enclosing(blocks: readonly Block[]): Block {
  return blocks.reduce((whole, block) => {
    const row = Math.min(whole.row, block.row);
    const column = Math.min(whole.column, block.column);
    const rows = Math.max(whole.row + whole.rows, block.row + block.rows) - row;
    return {
      row,
      column,
      rows,
      columns: Math.max(whole.column + whole.columns, block.column + block.columns) - column,
    };
  });
}
