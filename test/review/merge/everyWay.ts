/**
 * A group told in the plainest way there is, to hold the search against: every way of every row is weighed, row by row,
 * as the rule says it [M3]. Nothing here is the search's.
 */
export interface PlainRow {
  readonly l1: string;
  readonly seats: number;
  /** L1 of its line; null where the last export has none for it. */
  readonly line: string | null;
}

export interface PlainExportRow {
  readonly l1: string;
  /** At Status Unknown > New Subscription. */
  readonly isNew: boolean;
  readonly seats: number;
}

export interface PlainGroup {
  readonly rows: readonly PlainRow[];
  readonly exportRows: readonly PlainExportRow[];
  readonly hasLast: boolean;
}

export const gone = -1;
const unknown = "unknown";

/** For each row where it may stand: places of export rows, `gone` for none. */
export function possibleByHand(group: PlainGroup): number[][] {
  const ways = everyWay(group.rows.length, group.exportRows.length);
  const weights = ways.map((way) => weigh(group, way));
  const limit = Math.min(...weights) + (group.hasLast ? 1 : 2);
  const possible = ways.filter((_, place) => (weights[place] ?? 0) <= limit);
  return group.rows.map((_, row) => [...new Set(possible.map((way) => way[row] ?? gone))].sort((a, b) => a - b));
}

function everyWay(rows: number, places: number): number[][] {
  if (rows === 0) return [[]];
  const rest = everyWay(rows - 1, places);
  return Array.from({ length: places + 1 }, (_, place) => place - 1).flatMap((place) =>
    rest.map((way) => [place, ...way]),
  );
}

function weigh(group: PlainGroup, way: readonly number[]): number {
  const { rows, exportRows, hasLast } = group;
  const nobodyAt = exportRows.map((_, place) => !way.includes(place));
  let weight = 0;
  rows.forEach((row, index) => {
    const place = way[index] ?? gone;
    const there = exportRows[place];
    if (there === undefined) {
      weight += hasLast && row.line === null ? 0 : 3;
      if (row.line === row.l1 && exportRows.some((one, other) => one.l1 === row.l1 && nobodyAt[other] === true))
        weight += 3;
    } else if (there.l1 !== row.l1) weight += elsewhere(row, there);
  });
  return weight + lightestSeats(group, way, nobodyAt);
}

function elsewhere(row: PlainRow, there: PlainExportRow): number {
  if (there.isNew && row.line === null) return 5;
  if (there.isNew && row.line !== unknown) return 12;
  return row.line === there.l1 ? 1 : 2;
}

/** Every way to say which further row each short one was re-classified with; the lightest of them. */
function lightestSeats({ rows, exportRows }: PlainGroup, way: readonly number[], nobodyAt: readonly boolean[]): number {
  const told = (place: number, used: readonly number[]): number => {
    const one = exportRows[place];
    if (one === undefined)
      return exportRows.reduce(
        (sum, other, at) => sum + (nobodyAt[at] === true && !used.includes(at) ? (other.isNew ? 4 : 6) : 0),
        0,
      );
    if (nobodyAt[place] === true) return told(place + 1, used);
    const sum = rows.reduce((total, row, index) => total + (way[index] === place ? row.seats : 0), 0);
    const off = Math.abs(sum - one.seats);
    const plain = (off === 0 ? 0 : off <= sum * 0.2 || off <= 5 ? 3 : 5) + told(place + 1, used);
    const inPart = exportRows.flatMap((further, at) =>
      off !== 0 && nobodyAt[at] === true && !further.isNew && !used.includes(at) && one.seats + further.seats === sum
        ? [2 + told(place + 1, [...used, at])]
        : [],
    );
    return Math.min(plain, ...inPart);
  };
  return told(0, []);
}
