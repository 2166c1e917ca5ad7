import { cellKey, isSameCell, type Cell, type ColumnData } from "../../playbook/tracker/cell";

/** A column of two readings in the same numbers: equal cells have equal numbers, in both. */
export interface SharedCodes {
  readonly then: Uint32Array;
  readonly now: Uint32Array;
}

/** A column that one of the readings lacks is like no cell of the other. */
export function sharedCodes(
  then: ColumnData | undefined,
  now: ColumnData | undefined,
  counts: { readonly then: number; readonly now: number },
): SharedCodes {
  const lacking = (rowCount: number, other: ColumnData | undefined): Uint32Array =>
    new Uint32Array(rowCount).fill((other?.distinct.length ?? 0) + 1);
  if (then === undefined || now === undefined)
    return { then: then?.codes ?? lacking(counts.then, now), now: now?.codes ?? lacking(counts.now, then) };
  if (isSameList(then.distinct, now.distinct)) return { then: then.codes, now: now.codes };
  const known = new Map<unknown, number>();
  const numbers = [then, now].map(({ distinct, codes }) => {
    const own = Uint32Array.from(distinct, (cell) => numberOf(known, cell));
    return codes.map((code) => own[code] ?? 0);
  });
  return { then: numbers[0] ?? then.codes, now: numbers[1] ?? now.codes };
}

/** Two readings of what nobody changed have the same cells in the same order: nothing has to be looked up. */
function isSameList(one: readonly Cell[], other: readonly Cell[]): boolean {
  return one.length === other.length && one.every((cell, place) => isSameCell(cell, other[place] ?? ""));
}

function numberOf(known: Map<unknown, number>, cell: Cell): number {
  const key = cellKey(cell);
  const number = known.get(key) ?? known.size;
  known.set(key, number);
  return number;
}
