import type { ColumnId } from "../../src/playbook/tracker/column";
import { inLineSession } from "../../src/worker/inLine";
import type { Reading, ReviewSession } from "../../src/worker/reviewSession";
import type { Filter } from "../../src/worker/filter";
import type { View } from "../../src/worker/view";
import { boundSnapshot, type RowCells } from "../review/boundSnapshot";

const columns: readonly ColumnId[] = [
  "tenant",
  "service",
  "subscription",
  "stage",
  "intent",
  "reason",
  "validated",
  "l1",
  "l2",
  "l3",
  "owner",
  "notes",
  "flag",
];
const on = { year: 2026, month: 11, day: 24 };

/** D1: delivery, and the customer declares no intent. */
const declined = (tenant: string): RowCells => ({
  tenant,
  service: "Teams",
  subscription: `SUB ${tenant}`,
  stage: "Delivery",
  intent: "No",
  reason: "Executive Sponsorship",
  l1: "In Progress",
  notes: "Why.",
});
/** Under the No Intent of the declined row of its tenant: waits for a word. */
const landed = (tenant: string): RowCells => ({
  tenant,
  service: "Teams",
  subscription: `SUB 2 ${tenant}`,
  stage: "Delivery",
  l1: "Status Unknown",
  l2: "New Subscription or Workload",
});
/** At No Intent, and all of it is there but the note. */
const settled = (tenant: string): RowCells => ({
  tenant,
  service: "Teams",
  subscription: `SUB ${tenant}`,
  stage: "Delivery",
  l1: "No Intent",
  l2: "Executive Sponsorship",
  l3: "Other",
  owner: "Account Team",
});
const undeclared = (tenant: string): RowCells => ({
  tenant,
  service: "Exchange",
  stage: "Delivery",
  intent: "Yes",
  l1: "In Progress",
});

function readingOf(rows: readonly RowCells[]): Reading {
  const { snapshot, binding, playbook } = boundSnapshot(rows, { columns });
  return { snapshot, binding, pages: playbook.pages };
}

const rows = [declined("A"), undeclared("B"), settled("C"), landed("C"), declined("D")];

async function opened(of: readonly RowCells[] = rows): Promise<{ session: ReviewSession; view: View }> {
  const session = inLineSession();
  const { view } = await session.open(readingOf(of), { again: false });
  return { session, view };
}

const listed = ({ window }: View) => window.rows.map(({ row }) => row);

test("[W1] the counts: rows whose status is written apart from those of which the flag alone is", async () => {
  const { view } = await opened();
  expect(view).toMatchObject({
    review: 1,
    rowCount: 5,
    language: "en",
    leftOutRows: 0,
    listed: { rows: 4, taken: 4, leftOut: 0 },
  });
  const { scenarios, ...tally } = view.tally;
  expect(tally).toMatchObject({
    rows: 4,
    statusRows: 2,
    flagOnlyRows: 2,
    changing: 4,
    flagged: 2,
    left: 1,
    waiting: 1,
  });
  // The row that stands at No Intent lacks its note, and nothing else.
  expect(scenarios.get("D1")).toEqual({ rows: 3, status: 2, flagOnly: 1 });
  expect(scenarios.get("D3")).toEqual({ rows: 1, status: 0, flagOnly: 1 });
});

test("rows that wait come first, the others as they stand; a row has all it is drawn by", async () => {
  const { view } = await opened();
  expect(listed(view)).toEqual([3, 0, 2, 4]);
  expect(view.listed.waiting).toBe(1);
  const [first, second] = view.window.rows;
  expect(first).toMatchObject({
    tenant: "C",
    service: "Teams",
    isWaiting: true,
    choices: { validated: true },
    attention: ["new-subscription-under-no-intent"],
    existing: [{ row: 2, sheetRow: 4, l2: { value: "Executive Sponsorship" }, l3: { value: "Other" } }],
  });
  expect(second).toMatchObject({ scenario: "D1", isWaiting: false, existing: [], misses: [] });
  expect(second?.changes.map(({ column }) => column)).toContain("l1");
});

test("everything that is given back is plain data: it can be handed from thread to thread", async () => {
  const { session, view } = await opened();
  const answers = [
    view,
    await session.say({ say: "writeIn", language: "ja" }),
    await session.filter({ show: "left", search: "" }),
    await session.rows({ from: 0, to: 1 }),
    await session.listedRows({ from: 0, to: 1 }),
    await session.keep(readingOf([declined("A")])),
  ];
  expect(answers.map((answer) => structuredClone(answer))).toEqual(answers);
});

test("filter and search say how many rows fit; only the part that is looked at comes along", async () => {
  const { session } = await opened();
  const fits = async (filter: Filter) => listed(await session.filter(filter));
  expect(await fits({ show: "all", search: "" })).toEqual([3, 0, 1, 2, 4]);
  expect(await fits({ show: "waiting", search: "" })).toEqual([3]);
  expect(await fits({ show: "left", search: "" })).toEqual([1]);
  expect(await fits({ show: "scenario:D1", search: "" })).toEqual([0, 2, 4]);
  expect(await fits({ show: "all", search: "exch" })).toEqual([1]);
  await session.filter({ show: "all", search: "" });
  const { window } = await session.rows({ from: 3, to: 9 });
  expect([window.from, window.rows.map(({ row }) => row)]).toEqual([3, [2, 4]]);
  expect(listed(await session.say({ say: "writeIn", language: "de" }))).toEqual([2, 4]);
  expect(await session.listedRows({ from: 1, to: 3 })).toEqual(Uint32Array.of(0, 1));
});

test("a row that fits no longer stays in its place; one that fits now comes at the end", async () => {
  const { session } = await opened();
  await session.filter({ show: "waiting", search: "" });
  const view = await session.say({ say: "choose", rows: { these: [3] }, part: { validated: on } });
  expect([listed(view), view.tally.waiting]).toEqual([[3], 0]);
  expect(listed(await session.filter({ show: "waiting", search: "" }))).toEqual([]);
});

test("[W3] rows are left out and taken in: by number, those in the list, those left out", async () => {
  const { session } = await opened();
  const leave = (meant: Parameters<typeof session.say>[0] & { readonly say: "leaveOutRows" }) => session.say(meant);
  const one = await leave({ say: "leaveOutRows", rows: { these: [0] }, leftOut: true });
  expect([one.tally.rows, one.leftOutRows, one.listed]).toMatchObject([3, 1, { rows: 4, taken: 3, leftOut: 1 }]);
  await session.filter({ show: "scenario:D1", search: "" });
  const both = await leave({ say: "leaveOutRows", rows: { listed: true }, leftOut: true });
  expect([both.tally.rows, both.leftOutRows]).toEqual([1, 3]);
  expect((await leave({ say: "leaveOutRows", rows: { leftOut: true }, leftOut: false })).leftOutRows).toBe(0);
});

test("[W3] L1 to L3 are left out and taken in together", async () => {
  const { session } = await opened();
  const out = async (column: ColumnId, leftOut: boolean) => {
    const { window } = await session.say({ say: "leaveOutCell", row: 0, column, leftOut });
    const own = window.rows.find(({ row }) => row === 0)?.changes ?? [];
    return own.filter((change) => change.leftOut).map((change) => change.column);
  };
  expect(await out("l2", true)).toEqual(["l1", "l2", "l3"]);
  expect(await out("owner", true)).toEqual(["l1", "l2", "l3", "owner"]);
  expect(await out("l3", false)).toEqual(["owner"]);
});

test("[F7] many rows are chosen for at once, and what else was chosen for one stays", async () => {
  const { session } = await opened([...rows, settled("E"), landed("E")]);
  await session.say({ say: "choose", rows: { these: [3] }, part: { l2: "l2.executiveSponsorship" } });
  const view = await session.say({ say: "choose", rows: { fitting: "waiting" }, part: { validated: on } });
  expect(view.tally.waiting).toBe(0);
  const chosen = (row: number) => view.window.rows.find((one) => one.row === row)?.choices.choice;
  expect([chosen(3), chosen(6)]).toEqual([{ l2: "l2.executiveSponsorship", validated: on }, { validated: on }]);
  const back = await session.say({
    say: "choose",
    rows: { these: [3, 6] },
    part: { validated: undefined, l2: undefined },
  });
  expect(back.tally.waiting).toBe(2);
});

test("[W3] only rows of a part of the sheet are written, though they were sorted since", async () => {
  const { session } = await opened();
  const fresh = [rows[4], rows[0], rows[1], rows[2], rows[3]].map((row) => row ?? {});
  const view = await session.writeOnly(readingOf(fresh), [1, 2]);
  expect([view.tally.rows, view.leftOutRows]).toEqual([1, 3]);
  expect(view.window.rows.flatMap(({ row, isLeftOut }) => (isLeftOut ? [] : [row]))).toEqual([0]);
});

test("[W4] what is kept of the preview: edits by the table as it is now, and skipped rows by the names they had", async () => {
  const { session } = await opened();
  const fresh = [{ ...declined("A"), reason: "Using Competitive Solution" }, ...rows.slice(1)];
  const { edits, skipped, names } = await session.keep(readingOf(fresh));
  expect([...new Set(edits.map(({ row }) => row))]).toEqual([2, 3, 4]);
  expect(skipped).toEqual([{ row: 0, because: "changed" }]);
  expect(names).toEqual([{ row: 0, sheetRow: 2, tenant: "A", service: "Teams" }]);
});

test("[W9] deciding is followed and stopped; the table before stays open", async () => {
  const { session } = await opened();
  const many = Array.from({ length: 1_000 }, (_, row) => declined(`T${String(row)}`));
  const told: number[] = [];
  const thinking = { progress: (done: number) => told.push(done), signal: { aborted: false } };
  await session.open(readingOf(many), { again: false }, thinking);
  expect(told).toEqual([1, 2, 3, 4]);
  thinking.signal.aborted = true;
  await expect(session.open(readingOf(rows), { again: false }, thinking)).rejects.toMatchObject({
    problem: { code: "cancelled" },
  });
  expect((await session.filter({ show: "all", search: "" })).rowCount).toBe(1_000);
});

test("a table of blank rows is refused, and the one before stays open", async () => {
  const { session } = await opened();
  await expect(session.open(readingOf([{ tenant: " " }]), { again: false })).rejects.toMatchObject({
    problem: { code: "no-rows" },
  });
  expect((await session.filter({ show: "all", search: "" })).rowCount).toBe(5);
});

describe("a table that is opened again", () => {
  const say = async (session: ReviewSession): Promise<void> => {
    await session.say({ say: "choose", rows: { these: [3] }, part: { validated: on } });
    await session.say({ say: "leaveOutRows", rows: { these: [0] }, leftOut: true });
    await session.say({ say: "leaveOutCell", row: 4, column: "owner", leftOut: true });
  };

  test("[W4] keeps what was said, where the rows are found again, and tells of how many they aren't", async () => {
    const { session } = await opened();
    await say(session);
    const fresh = readingOf([rows[3] ?? {}, rows[2] ?? {}, rows[4] ?? {}, rows[1] ?? {}]);
    const { view, found, lost } = await session.open(fresh, { again: true });
    expect([found, lost, view.leftOutRows, view.tally.waiting]).toEqual([2, 1, 0, 0]);
    const { window } = await session.filter({ show: "scenario:D1", search: "" });
    const changes = window.rows.find(({ row }) => row === 2)?.changes ?? [];
    expect(changes.filter(({ leftOut }) => leftOut).map(({ column }) => column)).toEqual(["owner"]);
  });

  test("lists the rows it listed before, by its own filter", async () => {
    const { session } = await opened();
    const filter: Filter = { show: "all", search: "exchange" };
    await session.filter(filter);
    expect((await session.open(readingOf(rows), { again: true })).view).toMatchObject({ filter, listed: { rows: 1 } });
  });

  test("begins anew where that is asked for", async () => {
    const { session } = await opened();
    await say(session);
    await session.filter({ show: "all", search: "exchange" });
    const { view, found, lost } = await session.open(readingOf(rows), { again: false });
    expect([found, lost, view.leftOutRows, view.tally.waiting]).toEqual([0, 0, 0, 1]);
    expect(view.filter).toEqual({ show: "matters", search: "" });
  });
});

test("rows that wait, of those in the list, with their seats and the rows at No Intent beside them", async () => {
  const { session } = await opened();
  const { review, rows: asked } = await session.waiting("listed");
  expect([review, asked.map(({ row, sheetRow, tenant }) => [row, sheetRow, tenant])]).toEqual([1, [[3, 5, "C"]]]);
  expect(asked[0]?.existing.map(({ row, l2 }) => [row, l2.value])).toEqual([[2, "Executive Sponsorship"]]);
  await session.filter({ show: "all", search: "exchange" });
  expect((await session.waiting("listed")).rows).toEqual([]);
});

test("[F7] what was said of validated rows is taken back for all of them", async () => {
  const { session } = await opened();
  const said = await session.say({ say: "choose", rows: { these: [3] }, part: { validated: on } });
  expect([said.validatedRows, said.tally.waiting]).toEqual([1, 0]);
  const back = await session.say({ say: "choose", rows: { validated: true }, part: { validated: undefined } });
  expect([back.validatedRows, back.tally.waiting]).toEqual([0, 1]);
});

test("[F7] what is said of rows left for one reason, and of all that are shown", async () => {
  const { session, view } = await opened();
  expect([...view.tally.leftFor]).toEqual([["has-intent", 1]]);
  const said = await session.say({ say: "choose", rows: { fitting: "left:has-intent" }, part: { intent: "no" } });
  expect([said.tally.left, said.tally.scenarios.get("D1")?.rows]).toEqual([0, 4]);
  await session.filter({ show: "all", search: "d" });
  await session.pick({ pick: "shown" });
  const moved = await session.say({ say: "choose", rows: { picked: "all" }, part: { stage: "assignment" } });
  expect([moved.tally.scenarios.get("D1")?.rows, moved.tally.scenarios.get("A2")?.rows]).toEqual([3, 1]);
  const nothing = { stage: undefined, intent: undefined };
  const back = await session.say({ say: "choose", rows: { chosen: true }, part: nothing });
  expect([moved.chosenRows, back.chosenRows, back.tally.left]).toEqual([2, 0, 1]);
});

describe("several rows at once", () => {
  const picked = (view: View) => [
    view.picked.rows,
    view.window.rows.filter(({ isPicked }) => isPicked).map(({ row }) => row),
  ];

  test("are picked one by one, by places of the list, by tenant, all, and no more", async () => {
    const { session } = await opened();
    expect(picked(await session.pick({ pick: "rows", rows: [4], on: true }))).toEqual([1, [4]]);
    expect(picked(await session.pick({ pick: "span", span: { from: 0, to: 2 }, on: true }))).toEqual([3, [3, 0, 4]]);
    expect(picked(await session.pick({ pick: "rows", rows: [3], on: false }))).toEqual([2, [0, 4]]);
    expect(picked(await session.pick({ pick: "tenant", row: 2, on: true }))).toEqual([4, [3, 0, 2, 4]]);
    expect(picked(await session.pick({ pick: "none" }))).toEqual([0, []]);
    const all = await session.pick({ pick: "shown" });
    expect([picked(all), all.picked.waiting, all.picked.taken]).toEqual([[4, [3, 0, 2, 4]], 1, 4]);
  });

  test("stay picked where the list shows others", async () => {
    const { session } = await opened();
    await session.pick({ pick: "rows", rows: [0], on: true });
    expect(picked(await session.filter({ show: "all", search: "exchange" }))).toEqual([1, []]);
  });

  test("[F7] the lists that fit all of them; none where they share none", async () => {
    const { session } = await opened();
    const declinedAlone = await session.pick({ pick: "rows", rows: [0, 4], on: true });
    expect(declinedAlone.picked.l2s).toEqual([
      "l2.executiveSponsorship",
      "l2.usingCompetitiveSolution",
      "l2.usingMicrosoftOnPremisesSolution",
    ]);
    expect(declinedAlone.picked.l3s).toContain("Other");
    const withAnother = await session.pick({ pick: "rows", rows: [1], on: true });
    expect([withAnother.picked.l2s, withAnother.picked.l3s]).toEqual([[], []]);
  });

  test("rows that will have the placeholder are counted and listed, and no more once an L3 is said", async () => {
    const { session, view } = await opened();
    expect(view.tally.l3ToChoose).toBe(2);
    const shown = await session.filter({ show: "l3", search: "" });
    expect(listed(shown)).toEqual([0, 4]);
    const said = await session.say({ say: "choose", rows: { these: [0] }, part: { l3: "Other" } });
    expect(said.tally.l3ToChoose).toBe(1);
  });
});
