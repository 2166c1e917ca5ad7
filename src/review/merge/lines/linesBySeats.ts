import type { Side } from "../sides/side";
import type { Unmatched } from "./linesByL1";
import type { RowLine } from "./rowLine";
import { totalLines, type SeatClass } from "./totalLines";

/**
 * Lines found by entitlements: as many lines as can be are totalled by rows of their own, and of several such ways that
 * one counts in which most rows are at their line's L1. A row that could be of several lines all the same is unclear.
 */
export function linesBySeats(rest: Unmatched, tracker: Side, last: Side): ReadonlyMap<number, RowLine> {
  return plainLines(rest, tracker, last) ?? searchedLines(rest, tracker, last);
}

/** The usual case: every line is totalled by the rows at its L1, and no row is left. */
function plainLines({ rows, lines }: Unmatched, tracker: Side, last: Side): ReadonlyMap<number, RowLine> | undefined {
  const found = new Map<number, RowLine>();
  const l1s = new Set(lines.map((line) => last.l1[line]));
  if (l1s.size < lines.length) return undefined;
  for (const line of lines) {
    const own = rows.filter((row) => tracker.l1[row] === last.l1[line]);
    const sum = own.reduce((total, row) => total + (tracker.seats[row] ?? NaN), 0);
    if (own.length === 0 || sum !== last.seats[line]) return undefined;
    for (const row of own) found.set(row, line);
  }
  return found.size === rows.length ? found : undefined;
}

function searchedLines({ rows, lines }: Unmatched, tracker: Side, last: Side): ReadonlyMap<number, RowLine> {
  const counted = lines.filter((line) => (last.seats[line] ?? NaN) > 0);
  const classes = seatClasses(rows, tracker);
  const placed = totalLines(
    classes,
    counted.map((line) => ({ seats: last.seats[line] ?? 0, l1: last.l1[line] ?? 0 })),
  );
  const found = new Map<number, RowLine>();
  classes.forEach((one, place) => {
    const places = [...(placed[place] ?? [])];
    const [only] = places;
    if (only === undefined || (places.length === 1 && only < 0)) return;
    const line = places.length === 1 ? counted[only] : undefined;
    for (const row of one.rows) found.set(row, line ?? "unclear");
  });
  return found;
}

function seatClasses(rows: readonly number[], { seats, l1 }: Side): SeatClass[] {
  const classes = new Map<string, { rows: number[]; seats: number; l1: number }>();
  for (const row of rows) {
    const [own, ownL1] = [seats[row] ?? NaN, l1[row] ?? 0];
    if (!(own >= 0)) continue;
    const key = `${own} ${ownL1}`;
    const known = classes.get(key) ?? { rows: [], seats: own, l1: ownL1 };
    known.rows.push(row);
    classes.set(key, known);
  }
  return [...classes.values()].sort((one, other) => other.seats - one.seats || one.l1 - other.l1);
}
