import type { Cell } from "../../../playbook/tracker/cell";
import type { Snapshot } from "../../../review/snapshot";
import { stateKey, type AlikeRows, type RowState } from "./alikeRows";
import type { CellWrite } from "../batch/planBatches";
import { cellIn } from "./readAgain";

/** What is known of the rows of one group. */
export interface Known {
  readonly now: Snapshot;
  /** The writes of which it isn't known what became, by row. */
  readonly writes: ReadonlyMap<number, readonly CellWrite[]>;
  /** The columns written, of any row. */
  readonly columns: ReadonlySet<number>;
  readonly stateThen: (row: number) => RowState;
  /** Rows of blocks that may have landed in others of their rows, because some are hidden. */
  readonly strayRows: ReadonlySet<number>;
}

/** Rows of a group that are placed, rows that are not, and places that are not taken. */
export interface Placing {
  readonly found: Map<number, number>;
  readonly open: Set<number>;
  readonly free: Set<number>;
}

/** Some rows of a group, and what each of them may be known by. */
interface Round {
  readonly isTurn: (row: number) => boolean;
  readonly keyOf: (row: number) => string;
  readonly where: "in place" | "elsewhere";
}

/**
 * Places the rows of a group that hold all they held, or all that was to be written. One of which it is known what
 * became is looked for elsewhere before the others are taken for written where they stand; but where no row came or
 * went, and as many are placed the other way round, rows that stay are likelier than rows that moved.
 */
export function placeWhole(group: AlikeRows, known: Known): Placing {
  const isUnknown = (row: number): boolean => known.writes.has(row);
  const sure = { isTurn: (row: number) => !isUnknown(row), keyOf: (row: number) => stateKey(known.stateThen(row)) };
  const untouched = { isTurn: isUnknown, keyOf: sure.keyOf };
  const written = { isTurn: isUnknown, keyOf: (row: number) => stateKey(stateWritten(known, row)) };
  const [here, away] = [{ where: "in place" }, { where: "elsewhere" }] as const;
  const place = (rounds: readonly Round[]): Placing => placeInRounds(group, known, rounds);
  const [sureHere, sureAway] = [
    { ...sure, ...here },
    { ...sure, ...away },
  ];
  const others = [untouched, written].flatMap((round): Round[] => [
    { ...round, ...here },
    { ...round, ...away },
  ]);
  const moved = place([sureHere, sureAway, ...others]);
  if (moved.open.size === 0 || group.then.length !== group.now.length) return moved;
  const stayed = place([sureHere, ...others.slice(0, 3), sureAway, ...others.slice(3)]);
  return stayed.open.size <= moved.open.size ? stayed : moved;
}

function placeInRounds({ then, now }: AlikeRows, known: Known, rounds: readonly Round[]): Placing {
  const placing: Placing = { found: new Map(), open: new Set(then), free: new Set(now) };
  const places = new Map<string, Set<number>>();
  for (const place of now) {
    const key = stateKey([...known.columns].map((column) => [column, cellIn(known.now, place, column)]));
    places.set(key, (places.get(key) ?? new Set()).add(place));
  }
  const mayStay = (row: number): boolean => places.get(stateKey(stateWritten(known, row)))?.has(row) === true;
  for (const { isTurn, keyOf, where } of rounds) {
    const rows = [...placing.open].filter(isTurn);
    // Of rows alike one that may be written where it stands leaves another place to those that may not.
    const inTurn = [...rows.filter((row) => !mayStay(row)), ...rows.filter(mayStay)];
    for (const row of inTurn) {
      const own = places.get(keyOf(row));
      const place = where === "in place" ? (own?.has(row) === true ? row : undefined) : own?.values().next().value;
      if (own === undefined || place === undefined) continue;
      own.delete(place);
      placing.open.delete(row);
      placing.free.delete(place);
      if (known.writes.has(row) || known.strayRows.has(row)) placing.found.set(row, place);
    }
  }
  return placing;
}

export function stateWritten({ writes, stateThen }: Known, row: number): RowState {
  const state = new Map<number, Cell>(stateThen(row));
  for (const { column, edit } of writes.get(row) ?? []) if (edit !== null) state.set(column, edit.to.value);
  return state;
}
