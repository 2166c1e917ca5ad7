import type { ColumnNeed } from "../../review/snapshot";

/** Neighbouring columns of a chunk asked for in one piece: what of them, from which column of the table, how many. */
export interface ChunkPart {
  readonly what: "values" | "formulas" | "numberFormat";
  readonly first: number;
  readonly columns: number;
}

/** The fewest pieces that hold what is needed and nothing else; values come before formulas. */
export function chunkParts(needs: readonly ColumnNeed[]): ChunkPart[] {
  const indexes = (wanted: readonly ColumnNeed[]): number[] =>
    [...new Set(wanted.map(({ index }) => index))].sort((a, b) => a - b);
  return [
    ...parts("values", indexes(needs)),
    ...parts("formulas", indexes(needs.filter(({ formulas }) => formulas))),
    ...parts("numberFormat", indexes(needs.filter(({ formats }) => formats))),
  ];
}

function parts(what: ChunkPart["what"], indexes: readonly number[]): ChunkPart[] {
  const found: ChunkPart[] = [];
  for (const index of indexes) {
    const last = found.at(-1);
    if (last !== undefined && last.first + last.columns === index)
      found[found.length - 1] = { ...last, columns: last.columns + 1 };
    else found.push({ what, first: index, columns: 1 });
  }
  return found;
}
