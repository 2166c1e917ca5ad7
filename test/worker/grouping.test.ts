import type { ColumnId } from "../../src/playbook/tracker/column";
import { inLineSession } from "../../src/worker/inLine";
import type { Reading, ReviewSession } from "../../src/worker/reviewSession";
import type { View } from "../../src/worker/view";
import { boundSnapshot, type RowCells } from "../review/boundSnapshot";

const columns: readonly ColumnId[] = ["tenant", "tenantId", "service", "stage", "intent", "reason", "l1", "l2", "flag"];

/** D1: delivery, and the customer declares no intent. */
const declined = (tenant: string, service = "Teams"): RowCells => ({
  tenant,
  service,
  stage: "Delivery",
  intent: "No",
  reason: "Executive Sponsorship",
  l1: "In Progress",
});
/** Beside a declined row of its tenant and service it waits for a word. */
const landed = (tenant: string): RowCells => ({
  tenant,
  service: "Teams",
  stage: "Delivery",
  l1: "Status Unknown",
  l2: "New Subscription or Workload",
});

/** A and B in turn, two rows of B that are alike, two rows of nobody. */
const rows: readonly RowCells[] = [
  declined("A"),
  declined("B", "Exchange"),
  declined("A", "Exchange"),
  declined("B", "Exchange"),
  declined(""),
  landed("C"),
  declined("C"),
  declined("N/A"),
];

function readingOf(of: readonly RowCells[]): Reading {
  const { snapshot, binding, playbook } = boundSnapshot(of, { columns });
  return { snapshot, binding, pages: playbook.pages };
}

async function grouped(of: readonly RowCells[] = rows): Promise<{ session: ReviewSession; view: View }> {
  const session = inLineSession();
  await session.open(readingOf(of), { again: false });
  await session.filter({ show: "all", search: "" });
  return { session, view: await session.group({ byTenant: true }) };
}

/** Each heading as its place, tenant and number of rows. */
const headings = ({ window }: View) => window.groups.map(({ place, tenant, rows: count }) => [place, tenant, count]);
const listed = ({ window }: View) => window.rows.map(({ row }) => row);

test("rows stand tenant by tenant, as each first comes; those of nobody together; no more once that is over", async () => {
  const { session, view } = await grouped();
  expect(headings(view)).toEqual([
    [0, "C", 2],
    [3, "A", 2],
    [6, "B", 2],
    [9, "", 2],
  ]);
  expect(listed(view)).toEqual([5, 6, 0, 2, 1, 3, 4, 7]);
  expect(view.listed).toMatchObject({ rows: 8, places: 12, groups: { all: 4, closed: 0 } });
  const plain = await session.group({ byTenant: false });
  expect([listed(plain), plain.window.groups]).toEqual([[5, 0, 1, 2, 3, 4, 6, 7], []]);
  expect(plain.listed).toMatchObject({ rows: 8, places: 8, groups: null });
});

test("a heading says how many rows wait and how many are written, those left out not among them", async () => {
  const { session, view } = await grouped();
  const counts = ({ window }: View) => window.groups.map(({ waiting, taken, at, of }) => [waiting, taken, at, of]);
  expect(counts(view).slice(0, 2)).toEqual([
    [1, 2, 1, 4],
    [0, 2, 2, 4],
  ]);
  const said = await session.say({ say: "leaveOutRows", rows: { these: [0] }, leftOut: true });
  expect(counts(said)[1]).toEqual([0, 1, 2, 4]);
});

test("a closed group has the place of its heading alone; what is looked at is by place", async () => {
  const { session } = await grouped();
  const view = await session.group({ of: 2, closed: true });
  expect(headings(view).map(([place]) => place)).toEqual([0, 3, 4, 7]);
  expect(listed(view)).toEqual([5, 6, 1, 3, 4, 7]);
  expect(view.listed).toMatchObject({ rows: 8, places: 10, groups: { all: 4, closed: 1 } });
  const { window } = await session.rows({ from: 2, to: 6 });
  expect([window.rows.map(({ row }) => row), window.groups.map(({ place }) => place)]).toEqual([
    [6, 1],
    [0, 3, 4],
  ]);
  // What is selected on the sheet is all that is listed.
  expect(await session.listedRows({ from: 0, to: 100 })).toEqual(Uint32Array.of(5, 6, 0, 2, 1, 3, 4, 7));
  const open = await session.group({ of: 0, closed: false });
  expect(open.listed.places).toBe(12);
});

test("all are closed and opened at once; a row that fits later comes under its tenant, closed or not", async () => {
  const { session } = await grouped();
  const closed = await session.group({ of: "all", closed: true });
  expect([closed.listed.places, listed(closed)]).toEqual([4, []]);
  const other = await session.filter({ show: "all", search: "exchange" });
  expect([headings(other), listed(other)]).toEqual([
    [
      [0, "B", 2],
      [1, "A", 1],
    ],
    [],
  ]);
  const open = await session.group({ of: "all", closed: false });
  expect(listed(open)).toEqual([1, 3, 2]);
});

test("rows are picked by tenant, in and out, and by places: a heading stands for no row", async () => {
  const { session } = await grouped();
  const picks = (view: View) => view.window.groups.map(({ picked }) => picked);
  expect(picks(await session.pick({ pick: "tenant", row: 3, on: true }))).toEqual([0, 0, 2, 0]);
  expect(picks(await session.pick({ pick: "tenant", row: 7, on: true }))).toEqual([0, 0, 2, 2]);
  expect(picks(await session.pick({ pick: "tenant", row: 1, on: false }))).toEqual([0, 0, 0, 2]);
  await session.group({ of: 0, closed: true });
  // C's second row, A's heading, which is closed, B's heading and its first row.
  expect(picks(await session.pick({ pick: "span", span: { from: 2, to: 6 }, on: true }))).toEqual([1, 0, 1, 2]);
  const shown = await session.pick({ pick: "shown" });
  expect([shown.picked.rows, picks(shown)]).toEqual([8, [2, 2, 2, 2]]);
});

test("the groups and those that are closed are there again when the table is read again, its rows moved", async () => {
  const { session } = await grouped();
  await session.group({ of: 1, closed: true });
  await session.group({ of: 4, closed: true });
  const { view } = await session.open(readingOf([...rows].reverse()), { again: true });
  expect(view.window.groups.map(({ tenant, isClosed }) => [tenant, isClosed])).toEqual([
    ["C", false],
    ["N/A", true],
    ["B", true],
    ["A", false],
  ]);
  const anew = await session.open(readingOf(rows), { again: false });
  expect(anew.view.listed.groups).toBeNull();
});

test("a list of thirty thousand rows gives those in view, and no more, whatever is closed", async () => {
  const many = Array.from({ length: 30_000 }, (_, index) => declined(`T${Math.floor(index / 10)}`, "Exchange"));
  const { session, view } = await grouped(many);
  expect([view.listed.places, view.window.rows.length + view.window.groups.length]).toEqual([33_000, 60]);
  const { window } = await session.rows({ from: 16_500, to: 16_511 });
  expect([window.groups.map(({ tenant }) => tenant), window.rows.length, window.rows[0]?.row]).toEqual([
    ["T1500"],
    10,
    15_000,
  ]);
  const closed = await session.group({ of: "all", closed: true });
  expect([closed.listed.places, closed.window.rows.length]).toEqual([3_000, 0]);
});
