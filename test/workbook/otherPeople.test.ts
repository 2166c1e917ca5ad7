import { ProblemError } from "../../src/review/problem";
import type { BatchRecord } from "../stand-ins/excel/batchRecord";
import { formulaCell } from "../stand-ins/excel/memorySheet";
import { exchanged, orderColumns } from "../stand-ins/excel/people/columns";
import { swapRows } from "../stand-ins/excel/people/rows";
import { turnIntoRange } from "../stand-ins/excel/people/tables";
import { column, firstTable, headings, held, needAll, set, tracker, trackerRow, type Tracker } from "./trackerBook";

const isWrite = ({ kind }: BatchRecord): boolean => kind === "write";

async function problemOf(run: Promise<unknown>): Promise<unknown> {
  return run.then(
    () => "no problem",
    (error: unknown) => (error instanceof ProblemError ? error.problem : error),
  );
}

function untouched(one: Tracker, rows: number, moved: (row: number) => number): boolean {
  return Array.from({ length: rows }, (_, row) => row).every((row) =>
    trackerRow(row).every((value, at) => held(one, { row: moved(row), column: at }) === value),
  );
}

describe("someone moves rows between our read and our write", () => {
  test.each([
    ["above the table", 0],
    ["in it", 3],
  ])("[W4] rows inserted %s: nothing is written and every edit says so", async (_, at) => {
    const one = tracker(20);
    const { ref } = await firstTable(one.port);
    one.host.beforeBatch(isWrite, () => {
      one.sheet.insertRows(at, 2);
    });
    const outcome = await one.port.update(ref, needAll, (fresh) => [
      set(fresh, 0, "L1", "No Intent"),
      set(fresh, 9, "L2", "x"),
    ]);
    expect(outcome.notWritten.map(({ because }) => because.code)).toEqual(["rows-moved", "rows-moved"]);
    expect([...outcome.written, ...outcome.unknown]).toEqual([]);
    expect(untouched(one, 20, (row) => (at === 3 && row >= 2 ? row + 2 : row))).toBe(true);
    one.host.check();
  });

  test("[W4] a row deleted: the same", async () => {
    const one = tracker(20);
    const { ref } = await firstTable(one.port);
    one.host.beforeBatch(isWrite, () => {
      one.sheet.deleteRows(5);
    });
    const outcome = await one.port.update(ref, needAll, (fresh) => [set(fresh, 10, "L1", "No Intent")]);
    expect(outcome.notWritten[0]?.because.code).toBe("rows-moved");
    expect(held(one, { row: 9, column: column("L1") })).toBe("Status Unknown");
    expect(held(one, { row: 10, column: column("L1") })).toBe("Status Unknown");
  });

  test("[W8] the table deleted: table-gone", async () => {
    const one = tracker(20);
    const { ref } = await firstTable(one.port);
    one.host.beforeBatch(isWrite, () => {
      one.book.deleteTable(one.book.tables()[0]?.id ?? "");
    });
    const outcome = await one.port.update(ref, needAll, (fresh) => [set(fresh, 10, "L1", "No Intent")]);
    expect(outcome.notWritten[0]?.because).toEqual({ code: "table-gone", name: "Tracking" });
  });
});

describe("a row that is to be set right goes elsewhere, and one that always looked as it did before comes into its place", () => {
  const both = { row: 1, column: 0, rows: 3, columns: headings.length };
  const acts: readonly (readonly [string, boolean, (one: Tracker) => void])[] = [
    ["a heading changed", false, ({ sheet }) => sheet.set(0, column("Notes"), [["Remarks"]])],
    [
      "columns exchanged",
      true,
      ({ sheet }) => {
        orderColumns(
          sheet,
          { ...both, row: 0, rows: 21 },
          exchanged(headings.length, column("Status"), column("Notes")),
        );
      },
    ],
  ];

  test.each(acts)("[W4] %s before: it is not taken for the other one", async (_, isRange, act) => {
    const one = tracker(20);
    if (isRange) turnIntoRange(one.book, one.book.tables()[0]?.id ?? "");
    one.sheet.set(3, 0, [trackerRow(0)]);
    const { ref } = await firstTable(one.port);
    let writes = 0;
    one.host.beforeBatch(
      ({ kind }) => kind === "write" && (writes += 1) === 1,
      () => {
        act(one);
      },
    );
    let fixes = 0;
    one.host.beforeBatch(
      ({ kind }) => kind === "write" && (fixes += 1) === 2,
      () => {
        swapRows(one.sheet, both, 0, 2);
      },
    );
    const outcome = await one.port.update(ref, needAll, (fresh) => [set(fresh, 0, "L1", "No Intent")]);
    expect(outcome.notWritten.map(({ because }) => because.code)).toEqual(["headings-changed"]);
    expect([0, 2].map((row) => held(one, { row, column: column("L1") }))).toEqual(["Status Unknown", "Status Unknown"]);
    expect(outcome.wrong).toEqual([]);
    one.host.check();
  });
});

describe("someone is quicker at a cell", () => {
  test("[W4] theirs is put back, be it a value, a text that looks like a date, or a formula", async () => {
    const one = tracker(20);
    const { ref } = await firstTable(one.port);
    one.host.beforeBatch(isWrite, () => {
      one.sheet
        .set(1, column("L1"), [["Blocked"]])
        .set(2, column("L1"), [["1/2"]])
        .set(3, column("L1"), [[formulaCell("=A1", "Tenant")]]);
    });
    const outcome = await one.port.update(ref, needAll, (fresh) =>
      [0, 1, 2, 3].map((row) => set(fresh, row, "L1", "No Intent")),
    );
    expect(outcome.notWritten.map(({ because }) => because.code)).toEqual([
      "row-changed",
      "row-changed",
      "row-changed",
    ]);
    expect(outcome.written).toHaveLength(1);
    expect([0, 1, 3].map((row) => held(one, { row, column: column("L1") }))).toEqual(["Blocked", "1/2", "No Intent"]);
    expect(one.sheet.cells.formulas({ row: 3, column: column("L1"), rows: 1, columns: 1 })).toEqual([["=A1"]]);
    one.host.check();
  });

  test("[W4] rows that were sorted get back what was theirs", async () => {
    const one = tracker(20);
    const { ref } = await firstTable(one.port);
    one.sheet.set(
      1,
      column("L1"),
      Array.from({ length: 20 }, (_, row) => [`L1 ${String(row)}`]),
    );
    const reversed = Array.from({ length: 20 }, (_, row) => [`L1 ${String(19 - row)}`]);
    one.host.beforeBatch(isWrite, () => {
      one.sheet.set(1, column("L1"), reversed);
    });
    const outcome = await one.port.update(ref, needAll, (fresh) =>
      [0, 1, 2].map((row) => set(fresh, row, "L1", "No Intent")),
    );
    expect(outcome.notWritten).toHaveLength(3);
    expect(one.sheet.cells.values({ row: 1, column: column("L1"), rows: 20, columns: 1 })).toEqual(reversed);
  });

  test("a format that was set with the value goes back too", async () => {
    const one = tracker(5);
    const { ref } = await firstTable(one.port);
    one.host.beforeBatch(isWrite, () => {
      one.sheet.set(1, column("Next date"), [[45_000]]).format("H2", "d.m.yy");
    });
    await one.port.update(ref, needAll, (fresh) => [set(fresh, 0, "Next date", 47_000, "yyyy-mm-dd")]);
    expect(one.sheet.valueAt("H2")).toBe(45_000);
    expect(one.sheet.formatAt("H2")).toBe("d.m.yy");
  });
});

describe("someone moves rows while we read", () => {
  const small = { chunkBytes: 3_000 };

  test("[R1] all is read again: no row is missed or read twice", async () => {
    const one = tracker(100, small);
    const { ref } = await firstTable(one.port);
    one.host.reset();
    one.host.beforeBatch(3, () => {
      one.sheet.insertRows(2);
    });
    const snapshot = await one.port.read(ref, needAll);
    expect(snapshot.rowCount).toBe(101);
    expect(snapshot.columns.get(column("Tenant"))?.distinct).toHaveLength(101);
    one.host.check();
  });

  test("[R1] a sort between two chunks is seen", async () => {
    const one = tracker(100, small);
    const { ref } = await firstTable(one.port);
    one.host.reset();
    const rows = one.sheet.cells.values({ row: 1, column: 0, rows: 100, columns: 8 });
    one.host.beforeBatch(3, () => {
      one.sheet.set(1, 0, [...rows].reverse());
    });
    const snapshot = await one.port.read(ref, needAll);
    expect(snapshot.columns.get(column("Tenant"))?.distinct).toHaveLength(100);
  });

  test.each([
    ["small chunks", 3_000],
    ["one chunk", 1_000_000],
  ])("[R1] a row inserted in the last chunk does not push the last row out of sight (%s)", async (_, chunkBytes) => {
    const one = tracker(100, { chunkBytes });
    const { ref } = await firstTable(one.port);
    one.host.reset();
    await one.port.read(ref, needAll);
    const last = one.host.batches.length;
    one.host.reset();
    one.host.beforeBatch(last, () => {
      one.sheet.insertRows(99);
    });
    const snapshot = await one.port.read(ref, needAll);
    expect(snapshot.rowCount).toBe(101);
    expect(snapshot.columns.get(column("Tenant"))?.distinct).toContain("Tenant 99");
    one.host.check();
  });

  test("[R1] who never stops is told that rows moved", async () => {
    const one = tracker(100, small);
    const { ref } = await firstTable(one.port);
    const plans = Array.from({ length: 40 }, (_, index) =>
      one.host.beforeBatch(index + 1, () => {
        one.sheet.insertRows(2);
      }),
    );
    expect(await problemOf(one.port.read(ref, needAll))).toEqual({ code: "rows-moved" });
    expect(plans.filter(({ reached }) => reached).length).toBeGreaterThan(5);
  });
});
