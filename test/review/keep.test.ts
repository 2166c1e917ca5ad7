import * as fc from "fast-check";
import { columnIds, type ColumnId } from "../../src/playbook/tracker/column";
import { keep, type Kept } from "../../src/review/apply/keep";
import type { LeftOut } from "../../src/review/propose/leftOut";
import { ProblemError } from "../../src/review/problem";
import { writtenChanges, type RowProposal } from "../../src/review/propose/proposal";
import { review } from "../../src/review/propose/review";
import { Reviewed } from "../../src/review/propose/reviewed";
import { rows as randomRows } from "../playbook/rowArbitrary";
import { boundSnapshot, reviewInput, type RowCells } from "./boundSnapshot";

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
  "nextAction",
  "engagementScenario",
];
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

function kept(before: readonly RowCells[], now: readonly RowCells[], leftOut?: LeftOut): Promise<Kept> {
  const input = reviewInput(boundSnapshot(before, { columns }), leftOut === undefined ? {} : { leftOut });
  return keep(Reviewed.of(input), boundSnapshot(now, { columns }));
}

const rowsWritten = ({ changes }: Kept) => [...new Set(changes.map(({ row }) => row))].sort();

test("[W4] an untouched table gets what was approved", async () => {
  const result = await kept([declined("A"), declined("B")], [declined("A"), declined("B")]);
  expect(rowsWritten(result)).toEqual([0, 1]);
  expect(result.skipped).toEqual([]);
});

test("[W4] rows that moved are found by their content", async () => {
  const result = await kept([declined("A"), declined("B")], [{ tenant: "New" }, declined("B"), declined("A")]);
  expect(result.changes.filter(({ row }) => row === 2).map(({ column }) => column)).toContain("l1");
  expect(rowsWritten(result)).toEqual([1, 2]);
});

test("[W4] a row that changed is found by tenant, service and subscription, and written if that changes nothing for it", async () => {
  const result = await kept([declined("A")], [{ tenant: "New" }, { ...declined("A"), notes: "Another note." }]);
  expect(rowsWritten(result)).toEqual([1]);
});

test("[W4] a row that would get something else now is skipped whole", async () => {
  const result = await kept(
    [declined("A"), declined("B")],
    [{ ...declined("A"), reason: "Using Competitive Solution" }, declined("B")],
  );
  expect(rowsWritten(result)).toEqual([1]);
  expect(result.skipped).toEqual([{ row: 0, because: "changed" }]);
});

test("[W4] a row whose cell another person filled meanwhile is skipped whole: nobody approved replacing that", async () => {
  expect((await kept([declined("A")], [{ ...declined("A"), owner: "Bob" }])).skipped).toEqual([
    { row: 0, because: "changed" },
  ]);
});

test("[W4] a row that is gone is skipped", async () => {
  expect((await kept([declined("A"), declined("B")], [declined("B")])).skipped).toEqual([{ row: 0, because: "gone" }]);
});

test("[W4] twins are interchangeable", async () => {
  expect(
    rowsWritten(await kept([declined("A"), declined("A")], [{ tenant: "New" }, declined("A"), declined("A")])),
  ).toEqual([1, 2]);
});

test("[W4] twins of which one was left out are all skipped once they moved", async () => {
  const leftOut = { rows: new Set([0]), cells: new Map() };
  const result = await kept([declined("A"), declined("A")], [{ tenant: "New" }, declined("A"), declined("A")], leftOut);
  expect(result.changes).toEqual([]);
  expect(result.skipped).toEqual([{ row: 1, because: "twin" }]);
});

test("[W4] twins of which one was left out are skipped also where nothing seems to have moved: a sort by a column that isn't read can't be seen", async () => {
  const leftOut = { rows: new Set([0]), cells: new Map() };
  expect((await kept([declined("A"), declined("A")], [declined("A"), declined("A")], leftOut)).skipped).toEqual([
    { row: 1, because: "twin" },
  ]);
});

test("[W4] a row of which just the cells were left out that would change is decided as it was previewed: others rest on it", async () => {
  // Without an L2 column what the existing row stands for is in its decision alone.
  const few: readonly ColumnId[] = ["tenant", "service", "stage", "reason", "validated", "l1", "l3", "owner"];
  const existing: RowCells = {
    tenant: "A",
    service: "Teams",
    stage: "Delivery",
    reason: "Executive Sponsorship",
    l1: "No Intent",
    l3: "L3s coming soon",
  };
  const subscription: RowCells = {
    tenant: "A",
    service: "Teams",
    stage: "Assignment",
    validated: "Yes",
    l1: "Status Unknown",
  };
  const table = () => boundSnapshot([existing, subscription], { columns: few });
  const leftOut: LeftOut = { rows: new Set(), cells: new Map([[0, new Set<ColumnId>(["owner"])]]) };
  const { changes, skipped } = await keep(Reviewed.of(reviewInput(table(), { leftOut })), table());
  expect(skipped).toEqual([]);
  expect(changes.map(({ row, column, to }) => [row, column, to.value])).toEqual([
    [1, "l1", "No Intent"],
    [1, "l3", "L3s coming soon"],
    [1, "owner", "Account Team"],
  ]);
});

test("[W3] a left out row stays out where it moved to", async () => {
  const leftOut = { rows: new Set([0]), cells: new Map() };
  expect(rowsWritten(await kept([declined("A"), declined("B")], [declined("B"), declined("A")], leftOut))).toEqual([0]);
});

describe("[W4] what a row gets can hang on others", () => {
  const landed: RowCells = {
    tenant: "A",
    service: "Teams",
    subscription: "SUB 9",
    stage: "Delivery",
    validated: "Yes",
    l1: "Status Unknown",
    l2: "New Subscription or Workload",
  };

  test("a D3 row is skipped when the row it follows is skipped", async () => {
    const result = await kept(
      [declined("A"), landed],
      [{ ...declined("A"), reason: "Using Competitive Solution" }, landed],
    );
    expect(result.changes).toEqual([]);
    expect(result.skipped).toEqual([
      { row: 0, because: "changed" },
      { row: 1, because: "changed" },
    ]);
  });

  test("a row that became No Intent meanwhile without being approved does not count as written", async () => {
    const undeclared: RowCells = { ...declined("A"), intent: "" };
    const result = await kept([undeclared, landed], [declined("A"), landed]);
    expect(result.changes).toEqual([]);
  });

  test("a new row that came meanwhile is not written", async () => {
    expect(rowsWritten(await kept([declined("A")], [declined("A"), declined("B")]))).toEqual([0]);
  });
});

test("[W9] deciding afresh can be stopped, and gives way often: once for every few tenants", async () => {
  const rows = Array.from({ length: 1_000 }, (_, row) => declined(`Tenant ${String(row)}`));
  const input = reviewInput(boundSnapshot(rows, { columns }));
  const now = boundSnapshot(
    rows.map((row) => ({ ...row, notes: "Another note." })),
    { columns },
  );
  let pauses = 0;
  const signal = { aborted: false };
  const pause = () => {
    pauses += 1;
    return Promise.resolve();
  };
  expect(rowsWritten(await keep(Reviewed.of(input), now, { pause, signal }))).toHaveLength(1_000);
  // Four times while it decides, four times while it puts together what is written.
  expect(pauses).toBe(8);
  const stop = () => {
    signal.aborted = true;
    return Promise.resolve();
  };
  await expect(keep(Reviewed.of(input), now, { pause: stop, signal })).rejects.toEqual(
    new ProblemError({ code: "cancelled" }),
  );
});

test("[W4] decided by tenants it keeps what the whole table would get, also where rows are skipped in turn", async () => {
  await fc.assert(
    fc.asyncProperty(randomRows, fc.array(fc.nat(30), { maxLength: 4 }), async (given, touched) => {
      const before = boundSnapshot(given, { columns: columnIds });
      const input = reviewInput(before);
      const later = given.map((row, place) => (touched.includes(place) ? { ...row, intent: "Yes" } : row));
      const now = boundSnapshot(later, { columns: columnIds });
      const { changes } = await keep(Reviewed.of(input), now);
      // What is written is what a review of the whole table proposes when all else is left out.
      const written = new Set(changes.map(({ row }) => row));
      const rows = new Set(later.map((_, row) => row).filter((row) => !written.has(row)));
      const whole = review(reviewInput(now, { leftOut: { rows, cells: new Map() } }));
      expect(changes).toEqual([...written].flatMap((row) => writtenChanges(whole[row] as RowProposal)));
    }),
    { numRuns: 150 },
  );
});
