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
  const known = new Map<unknown, number>();
  if (then === undefined || now === undefined)
    return {
      then: then === undefined ? lacking(counts.then, now) : numbersOf(then, known),
      now: now === undefined ? lacking(counts.now, then) : numbersOf(now, known),
    };
  if (isSameList(then.distinct, now.distinct) && isEachOnce(then.distinct)) return { then: then.codes, now: now.codes };
  return { then: numbersOf(then, known), now: numbersOf(now, known) };
}

function numbersOf({ distinct, codes }: ColumnData, known: Map<unknown, number>): Uint32Array {
  const own = Uint32Array.from(distinct, (cell) => numberOf(known, cell));
  return codes.map((code) => own[code] ?? 0);
}

/** A host may give an empty cell in two ways, which are one blank. */
function isEachOnce(distinct: readonly Cell[]): boolean {
  return new Set(distinct.map((cell) => (typeof cell === "string" ? cell : cellKey(cell)))).size === distinct.length;
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
