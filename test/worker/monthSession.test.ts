import { inLineMonth } from "../../src/worker/month/inLineMonth";
import type { MonthItem } from "../../src/worker/month/monthItem";
import type { MonthReadings, MonthSaid, MonthSession } from "../../src/worker/month/monthSession";
import type { MonthShow, MonthView } from "../../src/worker/month/monthView";
import type { Reading } from "../../src/worker/reviewSession";
import { gridTable } from "../review/merge/gridTable";

const headings = "Tenant | Service | Entitlements | L1 | L2 | L3 | Service Status | Usage Bucket";
/** Every kind there is, and rows that look alike: two of Adatum's Exchange, which the export has as two others. */
const tracker = [
  `${headings} | Stage | Notes`,
  "Contoso | Teams | 50 | In Progress | | | Assess | Low | Delivery | mine",
  "Contoso | Teams | 60 | No Intent | Executive Sponsorship | Other | | Low | Delivery | ours",
  "Fabrikam | Intune | 20 | In Progress | | | Enable | Low | Delivery | theirs",
  "Adatum | Exchange | 30 | In Progress | | | Assess | Low | Delivery | the first",
  "Adatum | Exchange | 30 | In Progress | | | Assess | Low | Delivery | the second",
  "Tailspin | Yammer | 7 | In Progress | | | Assess | Low | Delivery | gone",
  "Wingtip | AIP | 40 | In Progress | | | Assess | Low | Delivery | a part",
  "Wingtip | AIP | 40 | In Progress | | | Assess | Low | Delivery | another part",
  " | Yammer | 1 | In Progress | | | | | | nobody's",
];
const portal = [
  headings,
  "Contoso | Teams | 50 | Blocked | Migration | Other | Assess | High",
  "Contoso | Teams | 60 | No Intent | Executive Sponsorship | Other | | Low",
  "Contoso | Teams | 10 | Status Unknown | New Subscription or Workload | | | Low",
  "Northwind | Teams | 5 | In Progress | | | | Low",
  "Fabrikam | Intune | 20 | In Progress | | | Migrate | Low",
  "Adatum | Exchange | 30 | Blocked | Migration | Other | | Low",
  "Adatum | Exchange | 30 | No Intent | Executive Sponsorship | Other | | Low",
  "Wingtip | AIP | 90 | In Progress | | | Assess | Low",
];
const last = [
  headings,
  "Contoso | Teams | 50 | In Progress | | | Assess | Low",
  "Contoso | Teams | 60 | No Intent | Executive Sponsorship | Other | | Low",
  "Fabrikam | Intune | 20 | In Progress | | | Assess | Low",
  "Adatum | Exchange | 60 | In Progress | | | Assess | Low",
  "Tailspin | Yammer | 7 | In Progress | | | Assess | Low",
  "Wingtip | AIP | 80 | In Progress | | | Assess | Low",
];

function readingOf(lines: readonly string[]): Reading {
  const { snapshot, binding, playbook } = gridTable(lines);
  return { snapshot, binding, pages: playbook.pages };
}

const readings: MonthReadings = {
  tracker: readingOf(tracker),
  portal: readingOf(portal),
  last: readingOf(last),
};

async function opened(of: MonthReadings = readings): Promise<{ month: MonthSession; view: MonthView }> {
  const month = inLineMonth();
  return { month, view: await month.open(of, null) };
}

const keys = ({ window }: MonthView) => window.items.map(({ key }) => key);

async function shown(month: MonthSession, show: MonthShow): Promise<readonly MonthItem[]> {
  return (await month.filter({ show, search: "" })).window.items;
}

test("[M6] one list: new rows first, those under No Intent before all; then questions, changes, what to enter, gone, sums", async () => {
  const { view } = await opened();
  expect(keys(view)).toEqual([
    ...["new:2", "new:3"],
    ...["conflict:2:serviceStatus", "pair:3", "pair:4"],
    ...["changed:0", "gone:5", "sums:7", "unnamed:tracker:8"],
  ]);
  expect(view.tally).toEqual({
    items: { new: 2, asked: 3, changed: 1, toEnter: 0, gone: 1, sums: 1, aside: 1 },
    ...{ waiting: 1, answered: 0, conflictsListed: 1, cellsToEnter: 0, added: 2, cells: 4, rows: 1 },
  });
  expect([view.rows, view.language, view.notes]).toEqual([{ tracker: 9, portal: 8, last: 6 }, "en", []]);
});

test("[M4] a new row: what the export gives, what the rules add, and the rows at No Intent beside it", async () => {
  const { month } = await opened();
  const [waiting, other] = await shown(month, "new");
  expect(waiting).toMatchObject({
    name: { sheetRow: 4, tenant: "Contoso", service: "Teams" },
    ...{ seats: 10, isGrowth: false, isWaiting: true, isLeftOut: false },
    existing: [{ row: 1, sheetRow: 3, l2: { value: "Executive Sponsorship" } }],
  });
  expect(other).toMatchObject({ isWaiting: false, existing: [], codes: [], scenario: null });
});

test("[M3] a pair is answered by an export row or gone; its question stays in its place, and what follows comes", async () => {
  const { month } = await opened();
  const [, first, second] = await shown(month, "asked");
  expect(first).toMatchObject({ what: "pair", why: "several-possible", answer: null, status: { l1: "In Progress" } });
  expect(second).toMatchObject({ candidates: [{ standing: 5, row: { name: { sheetRow: 7 } } }, { standing: 6 }] });
  // The other row can only be the other one then: it is not asked any more.
  const one = await month.say({ say: "answer", key: "pair:3", answer: 5 });
  expect(keys(one)).toEqual(["conflict:2:serviceStatus", "pair:3"]);
  expect(one.tally).toMatchObject({ items: { asked: 1, changed: 3 }, answered: 1 });
  expect(one.window.items.map((item) => "answer" in item && item.answer)).toEqual([null, 5]);
  expect((await shown(month, "changed")).map(({ key }) => key)).toEqual(["changed:0", "changed:3", "changed:4"]);
  const back = await month.say({ say: "answer", key: "pair:3", answer: null });
  expect(back.tally).toMatchObject({ items: { asked: 3, changed: 1 }, answered: 0 });
});

test("[M5] a conflict: the tracker's value is to be entered, the portal's is taken, by a person's word", async () => {
  const { month } = await opened();
  const [conflict] = await shown(month, "asked");
  expect(conflict).toMatchObject({ columns: ["serviceStatus"], tracker: ["Enable"], portal: ["Migrate"] });
  const mine = await month.say({ say: "answerListed", answer: "tracker" });
  expect(mine.tally).toMatchObject({ answered: 1, cellsToEnter: 1, items: { toEnter: 1, asked: 2 } });
  expect(await month.toEnter()).toMatchObject([
    { name: { tenant: "Fabrikam" }, cells: [{ column: "serviceStatus", tracker: "Enable", portal: "Migrate" }] },
  ]);
  await month.say({ say: "answerListed", answer: "portal" });
  const [, taken] = await shown(month, "changed");
  expect(taken).toMatchObject({ cells: [{ from: { value: "Enable" }, to: { value: "Migrate" }, because: "said" }] });
  expect((await month.say({ say: "answer", key: "conflict:2:serviceStatus", answer: null })).tally.answered).toBe(0);
});

test("[M4] growth is a new row when a person says so, and another answer to it is none", async () => {
  const grown = await opened({
    tracker: readingOf([
      `${headings} | Notes`,
      tracker[2] ?? "",
      "Contoso | Teams | 10 | Status Unknown | | | | Low | ",
    ]),
    portal: readingOf([headings, portal[2] ?? "", "Contoso | Teams | 25 | Status Unknown | | | | Low"]),
    last: readingOf([headings, last[2] ?? "", "Contoso | Teams | 10 | Status Unknown | | | | Low"]),
  });
  expect(grown.view.window.items[0]).toMatchObject({
    key: "grown:1",
    entitlements: 15,
    rows: [{ name: { sheetRow: 3 }, status: { seats: 10 } }],
  });
  const said = await grown.month.say({ say: "answer", key: "grown:1", answer: "new" });
  expect(said.tally).toMatchObject({ added: 1, waiting: 1, answered: 1 });
  const [fresh] = await shown(grown.month, "new");
  expect(fresh).toMatchObject({ seats: 15, isGrowth: true });
  expect((await grown.month.say({ say: "answer", key: "grown:1", answer: 3 })).tally.added).toBe(0);
});

test("[W3] rows and cells are left out and taken in; what is left out stays in the list", async () => {
  const { month } = await opened();
  const out = await month.say({ say: "leaveOut", key: "new:2", leftOut: true });
  expect(out.tally).toMatchObject({ added: 1, waiting: 0, items: { new: 2 } });
  expect(out.window.items[0]).toMatchObject({ key: "new:2", isLeftOut: true });
  await month.say({ say: "leaveOutCell", row: 0, index: 4, leftOut: true });
  const [changed] = await shown(month, "changed");
  const cells = changed?.kind === "changed" ? changed.cells : [];
  expect(cells.map(({ index, leftOut }) => [index, leftOut])).toEqual([
    [3, true],
    [4, true],
    [5, true],
    [7, false],
  ]);
  const taken = await month.say({ say: "leaveOutCell", row: 0, index: 3, leftOut: false });
  expect(taken.tally).toMatchObject({ cells: 4, rows: 1 });
  expect((await month.say({ say: "leaveOut", key: "changed:0", leftOut: true })).tally).toMatchObject({
    cells: 0,
    rows: 0,
  });
});

test("the list is filtered by kind, and searched by tenant and service of either table", async () => {
  const { month } = await opened();
  expect(keys(await month.filter({ show: "gone", search: "" }))).toEqual(["gone:5"]);
  expect(keys(await month.filter({ show: "all", search: "NORTH" }))).toEqual(["new:3"]);
  expect(keys(await month.filter({ show: "asked", search: "exchange" }))).toEqual(["pair:3", "pair:4"]);
  await month.filter({ show: "all", search: "" });
  const { window } = await month.items({ from: 3, to: 5 });
  expect([window.from, window.items.map(({ key }) => key)]).toEqual([3, ["pair:3", "pair:4"]]);
});

test("[M2] a first export says so, and asks where nobody can tell who changed a cell", async () => {
  const { view, month } = await opened({ ...readings, last: null });
  expect([view.notes, view.rows.last]).toEqual([[{ code: "month-first" }], null]);
  const asked = await shown(month, "asked");
  expect(asked.map((item) => [item.key, "why" in item && item.why])).toContainEqual([
    "conflict:2:serviceStatus",
    "no-line",
  ]);
});

test.each([
  ["the same table twice", { ...readings, portal: readings.tracker }, "month-same-table"],
  ["the two swapped", { ...readings, tracker: readings.portal, portal: readings.tracker }, "month-tracker-is-export"],
  ["an export of no rows", { ...readings, portal: readingOf(portal.slice(0, 1)) }, "month-no-export-rows"],
] as const)("bad input: %s is a sentence, and the month before stays open", async (_, of, code) => {
  const { month } = await opened();
  await expect(month.open(of, null)).rejects.toMatchObject({ problem: { code } });
  expect((await month.filter({ show: "gone", search: "" })).listed).toBe(1);
});

/** Answers a pair and a conflict, leaves out a new row and a cell. */
async function spokenOf(month: MonthSession): Promise<MonthSaid> {
  await month.say({ say: "answer", key: "pair:3", answer: 5 });
  await month.say({ say: "answer", key: "conflict:2:serviceStatus", answer: "portal" });
  await month.say({ say: "leaveOut", key: "new:3", leftOut: true });
  const { said } = await month.say({ say: "leaveOutCell", row: 0, index: 7, leftOut: true });
  return { readings, said };
}

test("[F7, W4] what was said of a month is found again where its rows of tracker and export stand now", async () => {
  const { month } = await opened();
  const before = await spokenOf(month);
  const expected = await shown(month, "all");
  const again = await month.open(readings, before);
  expect([again.lost, again.tally.answered]).toEqual([0, 2]);
  expect(await shown(month, "all")).toEqual(expect.arrayContaining([...expected]));
  // The export is sorted the other way, the tracker's first row stands under the next three.
  const sorted = [tracker[0], tracker[2], tracker[3], tracker[1], ...tracker.slice(4)].map(String);
  const turned = [headings, ...portal.slice(1).reverse()];
  const moved = await month.open({ ...readings, tracker: readingOf(sorted), portal: readingOf(turned) }, before);
  expect(moved.lost).toBe(0);
  expect([moved.said.answers.standings, moved.said.answers.conflicts]).toEqual([
    new Map([[3, 2]]),
    new Map([["1:serviceStatus", "portal"]]),
  ]);
  expect(moved.said.leftOut).toEqual({
    rows: new Set(),
    fresh: new Set([4]),
    cells: new Map([[2, new Set([7])]]),
  });
});

test("[F7, W4] what fits no more is counted: rows that are gone, values that are others, rows alike that were moved", async () => {
  const { month } = await opened();
  const before = await spokenOf(month);
  const without = (lines: readonly string[], gone: string) => lines.filter((line) => !line.startsWith(gone));
  const noNews = await month.open({ ...readings, portal: readingOf(without(portal, "Northwind")) }, before);
  expect([noNews.lost, noNews.tally.answered]).toEqual([1, 2]);
  const other = portal.map((line) => line.replace("Migrate", "Deploy"));
  expect((await month.open({ ...readings, portal: readingOf(other) }, before)).lost).toBe(1);
  // Both of Adatum's hold the same in all that is compared with the rows before.
  const alike = tracker.map((line) => line.replace("the second", "the first"));
  const twins = { ...readings, tracker: readingOf(alike) };
  await month.open(twins, null);
  const said = { readings: twins, said: (await spokenOf(month)).said };
  expect((await month.open(twins, said)).lost).toBe(0);
  const upwards = readingOf([headings + " | Stage | Notes", ...alike.slice(3), ...alike.slice(1, 3)]);
  expect((await month.open({ ...readings, tracker: upwards }, said)).lost).toBe(1);
});

test("[W4] a row that was one of its kind and has a twin by now: nobody can tell which was left out", async () => {
  const { month } = await opened();
  const { said } = await month.say({ say: "leaveOut", key: "changed:0", leftOut: true });
  const [heads = "", own = "", ...others] = tracker;
  const twins = { ...readings, tracker: readingOf([heads, own, own, ...others]) };
  expect((await month.open(twins, { readings, said })).lost).toBe(1);
});

test("everything that is given back is plain data: it can be handed from thread to thread", async () => {
  const { month, view } = await opened();
  const answers = [view, await month.items({ from: 0, to: 9 }), await month.toEnter()];
  expect(answers.map((answer) => structuredClone(answer))).toEqual(answers);
});
