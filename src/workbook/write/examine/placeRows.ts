import type { Cell } from "../../../playbook/tracker/cell";
import type { AlikeRows } from "./alikeRows";
import { looksTheSame } from "../batch/look";
import { placeWhole, stateWritten, type Known } from "./placeWhole";
import { cellIn } from "./readAgain";

/** Where rows stand now, and the rows that hold what was meant for others. */
export interface PlacedRows {
  /** Row then → row now, for rows of which it isn't known what became, and for rows a block may have strayed into. */
  readonly found: ReadonlyMap<number, number>;
  /**
   * Rows now that hold what was meant for the row that stood in their place; `then`: what they were, if that can be
   * told.
   */
  readonly damaged: readonly { readonly now: number; readonly then: number | undefined }[];
}

/**
 * Tells which row of a group is which. First those that hold just what they held, for a row that stands untouched
 * somewhere was not written somewhere else; then those that hold all that was to be written; then those that hold
 * part of it. In place counts before elsewhere. What is left on both sides was written in the place of another.
 */
export function placeRows(group: AlikeRows, known: Known): PlacedRows {
  const { found, open, free } = placeWhole(group, known);
  const take = (row: number, place: number): void => {
    open.delete(row);
    free.delete(place);
    if (known.writes.has(row) || known.strayRows.has(row)) found.set(row, place);
  };
  const isUnknown = (row: number): boolean => known.writes.has(row);
  for (const row of [...open].filter(isUnknown)) {
    const part = inPlaceFirst(row, free).find((place) => isPart(known, row, place));
    if (part !== undefined) take(row, part);
  }
  for (const row of [...open]) if (known.strayRows.has(row) && free.has(row) && isStrayed(known, row)) take(row, row);
  const [last] = open;
  // One row left on each side can only be the same one, changed by somebody since.
  if (open.size === 1 && free.size === 1 && last !== undefined && isUnknown(last)) take(last, [...free][0] ?? last);
  return {
    found,
    damaged: [...free]
      .filter((place) => holdsAnothers(known, place))
      .map((place) => ({ now: place, then: whose(known, place, open) })),
  };
}

function inPlaceFirst(row: number, free: ReadonlySet<number>): number[] {
  return free.has(row) ? [row, ...free] : [...free];
}

/** Whether every cell holds what it held or what was to be written. */
function isPart(known: Known, row: number, place: number): boolean {
  const [before, after] = [known.stateThen(row), stateWritten(known, row)];
  return [...known.columns].every((column) => {
    const cell = cellIn(known.now, place, column);
    return [before, after].some((state) => looksTheSame(cell, state.get(column) ?? ""));
  });
}

/**
 * Whether every cell of a row in its place holds what it held, what was to be written, or what was to be written in
 * another row.
 */
function isStrayed(known: Known, row: number): boolean {
  const [before, after] = [known.stateThen(row), stateWritten(known, row)];
  return [...known.columns].every((column) => {
    const cell = cellIn(known.now, row, column);
    return [before, after].some((state) => looksTheSame(cell, state.get(column) ?? "")) || isPut(known, column, cell);
  });
}

/** Whether a value was to be written anywhere in this column. */
export function isPut({ writes }: Known, column: number, cell: Cell): boolean {
  return [...writes.values()].some((own) =>
    own.some((write) => write.column === column && write.edit !== null && looksTheSame(cell, write.edit.to.value)),
  );
}

/** Whether a row holds something that was to be written into the row that stood in its place. */
function holdsAnothers({ now, writes }: Known, place: number): boolean {
  return (writes.get(place) ?? []).some(
    ({ column, edit }) =>
      edit !== null && edit.to.value !== "" && looksTheSame(cellIn(now, place, column), edit.to.value),
  );
}

/** The only row that is left and holds the same where nothing was written over it. */
function whose(known: Known, place: number, open: ReadonlySet<number>): number | undefined {
  const over = new Set((known.writes.get(place) ?? []).map(({ column }) => column));
  const fitting = [...open].filter((row) => {
    const state = known.stateThen(row);
    return [...known.columns].every(
      (column) => over.has(column) || looksTheSame(cellIn(known.now, place, column), state.get(column) ?? ""),
    );
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
