import fc from "fast-check";
import { castOf } from "../../../src/review/merge/story/castOf";
import { tellStory } from "../../../src/review/merge/story/tellStory";
import type { Side } from "../../../src/review/merge/sides/side";
import { gone, possibleByHand, type PlainGroup } from "./everyWay";

/** Codes as the months give them: Status Unknown is the first. */
const l1s = ["unknown", "progress", "blocked", "none"];
const seats = fc.constantFrom(1, 4, 5, 20, 24, 100, 104, 120, 500);
const l1 = fc.constantFrom(...l1s);

const groups = fc.record<PlainGroup>({
  rows: fc.array(fc.record({ l1, seats, line: fc.option(l1, { nil: null, freq: 4 }) }), { maxLength: 5 }),
  exportRows: fc.array(
    l1.chain((own) =>
      fc.record({ l1: fc.constant(own), isNew: own === "unknown" ? fc.boolean() : fc.constant(false), seats }),
    ),
    { maxLength: 4 },
  ),
  hasLast: fc.boolean(),
});

/** Without a last export no row has a line. */
function asItCanBe(group: PlainGroup): PlainGroup {
  return group.hasLast ? group : { ...group, rows: group.rows.map((row) => ({ ...row, line: null })) };
}

function sideOf(rows: readonly { readonly l1: string; readonly seats: number; readonly isNew?: boolean }[]): Side {
  return {
    rowCount: rows.length,
    group: new Int32Array(rows.length),
    l1: Int32Array.from(rows, (row) => l1s.indexOf(row.l1)),
    isNew: Uint8Array.from(rows, ({ isNew }) => (isNew === true ? 1 : 0)),
    seats: Float64Array.from(rows, (row) => row.seats),
    subscription: new Int32Array(rows.length).fill(-1),
    isInQuestion: new Uint8Array(rows.length),
  };
}

function toldBySearch({ rows, exportRows, hasLast }: PlainGroup): number[][] {
  const lines = new Map(rows.flatMap(({ line }, row) => (line === null ? [] : [[row, row] as const])));
  const last = sideOf(rows.map((row) => ({ ...row, l1: row.line ?? "unknown" })));
  const rest = { trackerRows: [...rows.keys()], portalRows: [...exportRows.keys()], lines, hasLast, said: new Map() };
  const { standings } = tellStory(castOf(rest, sideOf(rows), sideOf(exportRows), hasLast ? last : null));
  return rows.map((_, row) =>
    (standings.get(row) ?? []).map((one) => (one === "gone" ? gone : one)).sort((a, b) => a - b),
  );
}

test("[M3] the search finds what weighing every way of every row finds", () => {
  fc.assert(
    fc.property(groups, (given) => {
      const group = asItCanBe(given);
      expect(toldBySearch(group)).toEqual(possibleByHand(group));
    }),
    { numRuns: 600 },
  );
});

test("[M3] rows that look alike are told alike", () => {
  const row = { l1: "none", seats: 100, line: "none" };
  const group = {
    rows: [row, row, row],
    exportRows: [
      { l1: "none", isNew: false, seats: 200 },
      { l1: "blocked", isNew: false, seats: 100 },
    ],
    hasLast: true,
  };
  expect(toldBySearch(group)).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
  ]);
  expect(possibleByHand(group)).toEqual(toldBySearch(group));
});
