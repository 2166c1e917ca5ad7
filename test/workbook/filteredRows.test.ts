import type { BatchRecord } from "../stand-ins/excel/batchRecord";
import {
  column,
  fill,
  firstTable,
  held,
  needAll,
  set,
  tracker,
  trackerRow,
  updateAll,
  type Tracker,
} from "./trackerBook";

const hidden = [2, 3, 5, 9, 10, 11, 17];
const hostile = (): Tracker => tracker(30, {}, { misplacesFilteredWrites: true });

function rowsOf(one: Tracker, heading: string): unknown[] {
  return Array.from({ length: 30 }, (_, row) => held(one, { row, column: column(heading) }));
}

function others(one: Tracker): unknown[] {
  return one.sheet.cells
    .values({ row: 1, column: 0, rows: 30, columns: 2 })
    .concat(one.sheet.cells.values({ row: 1, column: column("Notes"), rows: 30, columns: 1 }));
}

const dataRows = hidden.map((row) => row - 1);

/** What each row of a column is to hold: visible rows what was written, hidden ones what they held. */
function expected(heading: string, to: (row: number) => string | undefined): unknown[] {
  return Array.from(
    { length: 30 },
    (_, row) => (dataRows.includes(row) ? undefined : to(row)) ?? trackerRow(row)[column(heading)],
  );
}

test("[W7] on a host that misplaces blocks visible rows get their own values, and of hidden ones it is said that they didn't", async () => {
  const one = hostile();
  one.sheet.hideRows(...hidden);
  const before = others(one);
  const outcome = await updateAll(one, (fresh) => fill(fresh));
  expect(outcome.written).toHaveLength(4 * (30 - hidden.length));
  expect(new Set(outcome.notWritten.map(({ edit, because }) => `${because.code} ${String(edit.row)}`))).toEqual(
    new Set(dataRows.map((row) => `not-taken ${String(row)}`)),
  );
  expect(rowsOf(one, "L2")).toEqual(expected("L2", (row) => `Reason ${String(row % 3)}`));
  expect(others(one)).toEqual(before);
  expect(one.host.batches.filter(({ kind }) => kind === "write")).toHaveLength(1);
});

test("[W7] on a host that doesn't, hidden rows are written like others", async () => {
  const one = tracker(30);
  one.sheet.hideRows(...hidden);
  const outcome = await updateAll(one, (fresh) => fill(fresh));
  expect(outcome.written).toHaveLength(4 * 30);
  expect(outcome.written.filter((edit) => held(one, edit) !== edit.to.value)).toEqual([]);
});

test("[W7] a filter set between read and write: what went astray is seen, and set right", async () => {
  const one = hostile();
  const { ref } = await firstTable(one.port);
  const rows = [0, 1, 2, 3, 4, 5, 8, 9, 12];
  one.host.beforeBatch(
    ({ kind }: BatchRecord) => kind === "write",
    () => {
      one.sheet.hideRows(...hidden);
    },
  );
  const outcome = await one.port.update(ref, needAll, (fresh) =>
    rows.flatMap((row) => [
      set(fresh, row, "L1", `L1 of ${String(row)}`),
      set(fresh, row, "L2", `L2 of ${String(row)}`),
    ]),
  );
  const taken = rows.filter((row) => !dataRows.includes(row));
  expect(outcome.written.map(({ row }) => row).sort((a, b) => a - b)).toEqual(taken.flatMap((row) => [row, row]));
  expect(outcome.notWritten).toHaveLength(18 - 2 * taken.length);
  expect(rowsOf(one, "L1")).toEqual(expected("L1", (row) => (rows.includes(row) ? `L1 of ${String(row)}` : undefined)));
  expect(rowsOf(one, "L2")).toEqual(expected("L2", (row) => (rows.includes(row) ? `L2 of ${String(row)}` : undefined)));
  one.host.check();
});

test("[W4] of two rows alike the one whose format was set without its value is known by that when rows move", async () => {
  const one = hostile();
  one.sheet.set(2, 0, [trackerRow(2), trackerRow(2), trackerRow(2)]).hideRows(3);
  const { ref } = await firstTable(one.port);
  let writes = 0;
  one.host.beforeBatch(
    ({ kind }) => kind === "write" && (writes += 1) === 2,
    () => {
      one.sheet.insertRows(20);
    },
  );
  const outcome = await one.port.update(ref, needAll, (fresh) =>
    [1, 2].map((row) => set(fresh, row, "Next date", 47_000, "yyyy-mm-dd")),
  );
  expect([one.host.batches.length > 4, outcome.wrong]).toEqual([true, []]);
  expect(one.sheet.formatAt("H4")).toBe(one.sheet.formatAt("H6"));
  one.host.check();
});

test("[W4] a cell whose format was set without its value, and that somebody filled since, is theirs: it is not named", async () => {
  const one = hostile();
  one.sheet.hideRows(3);
  const { ref } = await firstTable(one.port);
  let writes = 0;
  one.host.beforeBatch(
    ({ kind }) => kind === "write" && (writes += 1) === 2,
    () => {
      one.sheet.set(3, column("L1"), [["theirs"]]).set(3, column("Next date"), [[47_000]]);
    },
  );
  const outcome = await one.port.update(ref, needAll, (fresh) => [
    set(fresh, 2, "L1", "No Intent"),
    set(fresh, 2, "Next date", 47_000, "yyyy-mm-dd"),
  ]);
  expect(held(one, { row: 2, column: column("Next date") })).toBe(47_000);
  expect(held(one, { row: 2, column: column("L1") })).toBe("theirs");
  expect([outcome.written, outcome.wrong]).toEqual([[], []]);
  expect(new Set(outcome.notWritten.map(({ because }) => because.code))).toEqual(new Set(["not-taken"]));
  one.host.check();
});

test("the double misplaces blocks indeed", async () => {
  const one = hostile();
  one.sheet.hideRows(2);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tracking sheet").getRange("C2:C4").values = [["a"], ["b"], ["c"]];
    await context.sync();
  });
  expect(["C2", "C3", "C4"].map((address) => one.sheet.valueAt(address))).not.toEqual(["a", "b", "c"]);
});
