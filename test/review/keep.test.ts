import type { ColumnId } from "../../src/playbook/column";
import { keep, type Kept } from "../../src/review/keep";
import type { LeftOut } from "../../src/review/leftOut";
import { review } from "../../src/review/review";
import { boundSnapshot, reviewInput, type RowCells } from "./boundSnapshot";

const columns: readonly ColumnId[] = ["tenant", "service", "subscription", "stage", "intent", "reason", "validated", "l1", "l2", "l3", "owner", "notes", "nextAction", "engagementScenario"];
const declined = (tenant: string): RowCells => ({ tenant, service: "Teams", subscription: `SUB ${tenant}`, stage: "Delivery", intent: "No", reason: "Executive Sponsorship", l1: "In Progress", notes: "Why." });

function kept(before: readonly RowCells[], now: readonly RowCells[], leftOut?: LeftOut): Kept {
  const input = reviewInput(boundSnapshot(before, { columns }), leftOut === undefined ? {} : { leftOut });
  return keep(input, review(input), boundSnapshot(now, { columns }));
}

const rowsWritten = ({ changes }: Kept) => [...new Set(changes.map(({ row }) => row))].sort();

test("[W4] an untouched table gets what was approved", () => {
  const result = kept([declined("A"), declined("B")], [declined("A"), declined("B")]);
  expect(rowsWritten(result)).toEqual([0, 1]);
  expect(result.skipped).toEqual([]);
});

test("[W4] rows that moved are found by their content", () => {
  const result = kept([declined("A"), declined("B")], [{ tenant: "New" }, declined("B"), declined("A")]);
  expect(result.changes.filter(({ row }) => row === 2).map(({ column }) => column)).toContain("l1");
  expect(rowsWritten(result)).toEqual([1, 2]);
});

test("[W4] a row that changed is found by tenant, service and subscription, and written if that changes nothing for it", () => {
  const result = kept([declined("A")], [{ tenant: "New" }, { ...declined("A"), notes: "Another note." }]);
  expect(rowsWritten(result)).toEqual([1]);
});

test("[W4] a row that would get something else now is skipped whole", () => {
  const result = kept([declined("A"), declined("B")], [{ ...declined("A"), reason: "Using Competitive Solution" }, declined("B")]);
  expect(rowsWritten(result)).toEqual([1]);
  expect(result.skipped).toEqual([{ row: 0, because: "changed" }]);
});

test("[W4] a row whose cell another person filled meanwhile is skipped whole: nobody approved replacing that", () => {
  expect(kept([declined("A")], [{ ...declined("A"), owner: "Bob" }]).skipped).toEqual([{ row: 0, because: "changed" }]);
});

test("[W4] a row that is gone is skipped", () => {
  expect(kept([declined("A"), declined("B")], [declined("B")]).skipped).toEqual([{ row: 0, because: "gone" }]);
});

test("[W4] twins are interchangeable", () => {
  expect(rowsWritten(kept([declined("A"), declined("A")], [{ tenant: "New" }, declined("A"), declined("A")]))).toEqual([1, 2]);
});

test("[W4] twins of which one was left out are all skipped once they moved", () => {
  const leftOut = { rows: new Set([0]), cells: new Map() };
  const result = kept([declined("A"), declined("A")], [{ tenant: "New" }, declined("A"), declined("A")], leftOut);
  expect(result.changes).toEqual([]);
  expect(result.skipped).toEqual([{ row: 1, because: "twin" }]);
});

test("[W4] twins of which one was left out are skipped also where nothing seems to have moved: a sort by a column that isn't read can't be seen", () => {
  const leftOut = { rows: new Set([0]), cells: new Map() };
  expect(kept([declined("A"), declined("A")], [declined("A"), declined("A")], leftOut).skipped).toEqual([{ row: 1, because: "twin" }]);
});

test("[W3] a left out row stays out where it moved to", () => {
  const leftOut = { rows: new Set([0]), cells: new Map() };
  expect(rowsWritten(kept([declined("A"), declined("B")], [declined("B"), declined("A")], leftOut))).toEqual([0]);
});

describe("[W4] what a row gets can hang on others", () => {
  const landed: RowCells = { tenant: "A", service: "Teams", subscription: "SUB 9", stage: "Delivery", validated: "Yes", l1: "Status Unknown", l2: "New Subscription or Workload" };

  test("a D3 row is skipped when the row it follows is skipped", () => {
    const result = kept([declined("A"), landed], [{ ...declined("A"), reason: "Using Competitive Solution" }, landed]);
    expect(result.changes).toEqual([]);
    expect(result.skipped).toEqual([{ row: 0, because: "changed" }, { row: 1, because: "changed" }]);
  });

  test("a row that became No Intent meanwhile without being approved does not count as written", () => {
    const undeclared: RowCells = { ...declined("A"), intent: "" };
    const result = kept([undeclared, landed], [declined("A"), landed]);
    expect(result.changes).toEqual([]);
  });

  test("a new row that came meanwhile is not written", () => {
    expect(rowsWritten(kept([declined("A")], [declined("A"), declined("B")]))).toEqual([0]);
  });
});
