import type { RowLine } from "../lines/rowLine";
import { unknownL1, type Side } from "../sides/side";
import type { AlikeRows, Cast } from "./cast";
import type { Standing } from "./tellStory";

/** Rows of a group that subscriptions leave, and what is known of them. */
export interface Rest {
  readonly trackerRows: readonly number[];
  readonly portalRows: readonly number[];
  readonly lines: ReadonlyMap<number, RowLine>;
  /** Whether the last export tells of the group: not where its lines were kept since there was none [M7]. */
  readonly hasLast: boolean;
  /** What a person answered, by tracker row. */
  readonly said: ReadonlyMap<number, Standing>;
}

export function castOf(rest: Rest, tracker: Side, portal: Side, last: Side | null): Cast {
  const stands = rest.portalRows.map((row) => ({
    row,
    l1: portal.l1[row] ?? 0,
    isNew: portal.isNew[row] === 1,
    seats: portal.seats[row] ?? NaN,
  }));
  const alike = new Map<string, AlikeRows & { rows: number[] }>();
  for (const row of rest.trackerRows) {
    const one = {
      l1: tracker.l1[row] ?? 0,
      seats: tracker.seats[row] ?? NaN,
      lineL1: lineL1(rest.lines.get(row) ?? "none", last),
      ...saidPlace(rest, row),
    };
    const key = `${one.l1} ${one.seats} ${one.lineL1} ${one.said}`;
    const known = alike.get(key) ?? { ...one, rows: [] };
    known.rows.push(row);
    alike.set(key, known);
  }
  return { alike: [...alike.values()], stands, hasLast: rest.hasLast };
}

function lineL1(line: RowLine, last: Side | null): number | null {
  if (last === null || line === "none") return null;
  return line === "unclear" ? unknownL1 : (last.l1[line] ?? unknownL1);
}

function saidPlace({ said, portalRows }: Rest, row: number): { readonly said?: number } {
  const standing = said.get(row);
  if (standing === undefined) return {};
  const place = standing === "gone" ? portalRows.length : portalRows.indexOf(standing);
  return place < 0 ? {} : { said: place };
}
