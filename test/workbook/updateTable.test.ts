import type { CellEdit } from "../../src/review/snapshot";
import { HostFailure } from "../stand-ins/excel/clientProtocol";
import { formulaCell } from "../stand-ins/excel/memorySheet";
import { MemoryWorkbook } from "../stand-ins/excel/memoryWorkbook";
import { excelApi } from "../stand-ins/excel/requirementSets";
import { startHost } from "../stand-ins/excel/startHost";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import {
  column,
  fill,
  firstTable,
  headings,
  held,
  isHeadingRow,
  needAll,
  set,
  tracker,
  trackerRow,
  updateAll,
} from "./trackerBook";

test("[W2] only the edited cells change: neighbours, formulas and formats stay", async () => {
  const one = tracker(20);
  one.sheet.set(3, column("L2"), [[formulaCell("=A4", "Tenant 2")]]);
  one.sheet.format("H2:H21", "d.m.yyyy");
  const outcome = await updateAll(one, (fresh) => [
    set(fresh, 0, "L1", "a"),
    set(fresh, 4, "Status", "b"),
    set(fresh, 4, "L1", ""),
    set(fresh, 6, "Next date", 47_000),
  ]);
  expect(outcome.written).toHaveLength(4);
  const wanted = Array.from({ length: 20 }, (_, row) => trackerRow(row));
  wanted[0]?.splice(2, 1, "a");
  wanted[4]?.splice(4, 1, "b");
  wanted[4]?.splice(2, 1, null);
  wanted[2]?.splice(3, 1, "Tenant 2");
  wanted[6]?.splice(7, 1, 47_000);
  expect(one.sheet.cells.values({ row: 1, column: 0, rows: 20, columns: 8 })).toEqual(wanted);
  expect(one.sheet.formulaAt("D4")).toBe("=A4");
  expect(one.sheet.formatAt("H8")).toBe("d.m.yyyy");
});

test("[W6] a date takes the format given, a text its cell's, and a text cell takes text as it is", async () => {
  const one = tracker(3);
  one.sheet.format("G3", "@");
  const outcome = await updateAll(one, (fresh) => [
    set(fresh, 0, "Next date", 47_000, "yyyy-mm-dd"),
    set(fresh, 1, "Next action", "007"),
    set(fresh, 2, "Next action", "007"),
  ]);
  expect(outcome.notWritten).toEqual([]);
  expect([one.sheet.valueAt("H2"), one.sheet.formatAt("H2"), one.sheet.formatAt("H3")]).toEqual([
    47_000,
    "yyyy-mm-dd",
    "General",
  ]);
  expect([
    one.sheet.valueAt("G3"),
    one.sheet.formatAt("G3"),
    one.sheet.valueAt("G4"),
    one.sheet.formatAt("G4"),
  ]).toEqual(["007", "@", "007", "General"]);
});

test("[W6] a text that Excel makes something else of is tried once more, then what was there stands again", async () => {
  const one = tracker(4);
  one.sheet.format("G2:G5", "@").set(1, column("Next action"), [["old 0"], ["old 1"], ["old 2"], ["old 3"]]);
  const { ref } = await firstTable(one.port);
  const withoutFormats = (listing: Parameters<typeof needAll>[0]) =>
    needAll(listing).map((need) => ({ ...need, formats: false }));
  const outcome = await one.port.update(ref, withoutFormats, (fresh) => [
    set(fresh, 0, "Next action", "1/2"),
    set(fresh, 1, "Next action", "1/2"),
    set(fresh, 2, "Next action", "fine"),
  ]);
  expect(outcome.notWritten.map(({ edit, because }) => [edit.row, because.code])).toEqual([
    [0, "written-otherwise"],
    [1, "written-otherwise"],
  ]);
  expect(outcome.written.map(({ row }) => row)).toEqual([2]);
  expect([0, 1, 2, 3].map((row) => held(one, { row, column: column("Next action") }))).toEqual([
    "old 0",
    "old 1",
    "fine",
    "old 3",
  ]);
});

test("[R1] a plain range is written like a table", async () => {
  const book = new MemoryWorkbook();
  const sheet = book.addSheet("Plain", [["Title"], [], headings, trackerRow(0), trackerRow(1)]);
  const host = startHost(book);
  const port = excelWorkbook({ isHeadingRow });
  const { ref } = await firstTable(port);
  host.reset();
  const outcome = await port.update(ref, needAll, (fresh) => [set(fresh, 1, "L1", "No Intent")]);
  expect(outcome.written).toHaveLength(1);
  expect(sheet.valueAt("C5")).toBe("No Intent");
  expect(host.batches).toHaveLength(3);
});

test("[W9] progress goes on to the end, and cancelling keeps what is written and lists the rest", async () => {
  const one = tracker(200, { chunkBytes: 4_000 });
  const { ref } = await firstTable(one.port);
  const signal = { aborted: false };
  const told: number[] = [];
  const progress = (done: number, total: number): void => {
    told.push(done / total);
    signal.aborted = done / total > 0.6;
  };
  const outcome = await one.port.update(ref, needAll, (fresh) => fill(fresh), { progress, signal });
  expect(outcome.written.length).toBeGreaterThan(0);
  expect(outcome.notWritten.length).toBeGreaterThan(0);
  expect(new Set(outcome.notWritten.map(({ because }) => because.code))).toEqual(new Set(["cancelled"]));
  expect(outcome.written.every((edit) => held(one, edit) === edit.to.value)).toBe(true);
  expect(outcome.notWritten.every(({ edit }) => held(one, edit) !== edit.to.value)).toBe(true);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

test("[W8] a protected sheet is told before anything is sent", async () => {
  const one = tracker(3);
  const { ref } = await firstTable(one.port);
  one.sheet.protect();
  one.host.reset();
  await expect(one.port.update(ref, needAll, (fresh) => fill(fresh))).rejects.toMatchObject({
    problem: { code: "sheet-protected", sheet: "Tracking sheet" },
  });
  expect(one.host.batches.every(({ kind }) => kind === "read")).toBe(true);
});

test("[W8] a sheet protected between read and write", async () => {
  const one = tracker(3);
  const { ref } = await firstTable(one.port);
  one.host.beforeBatch(
    ({ kind }) => kind === "write",
    () => {
      one.sheet.protect();
    },
  );
  const outcome = await one.port.update(ref, needAll, (fresh) => [set(fresh, 0, "L1", "x")]);
  expect(outcome.notWritten.map(({ because }) => because)).toEqual([
    { code: "sheet-protected", sheet: "Tracking sheet" },
  ]);
});

test("[W8] a cell being edited delays the batches instead of failing them", async () => {
  const one = tracker(3);
  const { ref } = await firstTable(one.port);
  one.host.startCellEdit();
  setTimeout(() => {
    one.host.endCellEdit();
  }, 30);
  expect((await one.port.update(ref, needAll, (fresh) => [set(fresh, 0, "L1", "x")])).written).toHaveLength(1);
});

describe("[W8] too large", () => {
  test.each([
    ["a request", "refuse" as const, HostFailure.requestTooLarge],
    ["an answer", "refuseAnswer" as const, HostFailure.responseTooLarge],
  ])(
    "%s that Excel refuses is looked at, and what was not written is sent in smaller parts",
    async (_, how, failure) => {
      const one = tracker(200);
      const { ref } = await firstTable(one.port);
      one.host[how](({ kind }) => kind === "write", failure);
      const outcome = await one.port.update(ref, needAll, (fresh) => fill(fresh));
      expect(outcome.written).toHaveLength(4 * 200);
      const writes = one.host.batches.filter(({ kind }) => kind === "write");
      expect(writes.length > 1).toBe(how === "refuse");
      expect(writes.slice(1).every(({ requestBytes }) => requestBytes < (writes[0]?.requestBytes ?? 0))).toBe(true);
      one.host.check();
    },
  );

  test("a read-back that is too large is asked for in halves", async () => {
    const one = tracker(200);
    const { ref } = await firstTable(one.port);
    one.host.refuseAnswer(({ kind }) => kind === "write", HostFailure.responseTooLarge);
    const seen = one.host.refuseAnswer(
      ({ number, kind }) =>
        kind === "read" && one.host.batches.some((batch) => batch.kind === "write" && batch.number === number - 2),
      HostFailure.responseTooLarge,
    );
    const outcome = await one.port.update(ref, needAll, (fresh) => fill(fresh));
    expect(seen.reached).toBe(true);
    expect(outcome.written).toHaveLength(4 * 200);
  });

  test("whatever the size, Excel refuses: that is said of every edit, and it ends", async () => {
    const one = tracker(40);
    const { ref } = await firstTable(one.port);
    for (let count = 0; count < 40; count += 1)
      one.host.refuse(({ kind }) => kind === "write", HostFailure.requestTooLarge);
    const outcome = await one.port.update(ref, needAll, (fresh) => fill(fresh));
    expect(new Set(outcome.notWritten.map(({ because }) => because.code))).toEqual(new Set(["too-large"]));
    expect(outcome.notWritten).toHaveLength(4 * 40);
  });
});

describe("[W7] after silence", () => {
  const late: readonly CellEdit["row"][] = [0, 1];

  test("the batch that runs later is known by a read sent after it", async () => {
    const one = tracker(3, { timeoutMs: 40 });
    const { ref } = await firstTable(one.port);
    const held1 = one.host.holdRequest(({ kind }) => kind === "write");
    const outcome = await one.port.update(ref, needAll, (fresh) => late.map((row) => set(fresh, row, "L1", "x")));
    expect(outcome.unknown).toHaveLength(2);
    held1.release();
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    const settled = await one.port.settle(outcome);
    expect([settled.written.length, settled.notWritten.length, settled.unknown.length]).toEqual([2, 0, 0]);
  });

  test("rows that were moved meanwhile are found again; one that is gone is not guessed at", async () => {
    const one = tracker(3, { timeoutMs: 40 });
    const { ref } = await firstTable(one.port);
    one.host.loseAnswer(({ kind }) => kind === "write");
    const outcome = await one.port.update(ref, needAll, (fresh) => late.map((row) => set(fresh, row, "L1", "x")));
    one.sheet.insertRows(1, 2).deleteRows(4);
    const settled = await one.port.settle(outcome);
    expect([settled.unknown, settled.wrong]).toEqual([[], []]);
    expect(settled.written.map(({ row }) => row)).toEqual([0]);
    expect(settled.notWritten.map(({ edit, because }) => [edit.row, because.code])).toEqual([[1, "cannot-tell"]]);
  });

  test("rows inserted above the table don't matter, and what someone overwrote is not written", async () => {
    const one = tracker(3, { timeoutMs: 40 });
    const { ref } = await firstTable(one.port);
    one.host.loseAnswer(({ kind }) => kind === "write");
    const outcome = await one.port.update(ref, needAll, (fresh) => late.map((row) => set(fresh, row, "L1", "x")));
    one.sheet.insertRows(0, 2).set(3, column("L1"), [["theirs"]]);
    const settled = await one.port.settle(outcome);
    expect(settled.written.map(({ row }) => row)).toEqual([1]);
    expect(settled.notWritten.map(({ because }) => because.code)).toEqual(["cell-overtaken"]);
  });

  test("a read that fails too leaves everything to be asked again", async () => {
    const one = tracker(3, { timeoutMs: 40 });
    const { ref } = await firstTable(one.port);
    one.host.loseAnswer(({ kind }) => kind === "write");
    const outcome = await one.port.update(ref, needAll, (fresh) => late.map((row) => set(fresh, row, "L1", "x")));
    one.host.refuse(() => true, HostFailure.sessionLost);
    await expect(one.port.settle(outcome)).rejects.toMatchObject({ problem: { code: "session-lost" } });
    expect((await one.port.settle(outcome)).written).toHaveLength(2);
  });
});

describe("[W7] one step of undo", () => {
  const options = (): { readonly seen: unknown[]; restore: () => void } => {
    const { run } = Excel;
    const seen: unknown[] = [];
    Object.assign(Excel, {
      run: (given: unknown, batch: never) => {
        seen.push(given);
        return run(given as Excel.RunOptions, batch);
      },
    });
    return {
      seen,
      restore: () => {
        Object.assign(Excel, { run });
      },
    };
  };

  test.each([
    ["1.20", true],
    ["1.19", false],
  ])("with ExcelApi %s mergeUndoGroup is asked for: %s", async (version, grouped) => {
    const one = tracker(3, {}, { supports: excelApi(version) });
    const { ref } = await firstTable(one.port);
    const { seen, restore } = options();
    await one.port.update(ref, needAll, (fresh) => fill(fresh)).finally(restore);
    expect(seen).toEqual([{ delayForCellEdit: true, ...(grouped ? { mergeUndoGroup: true } : {}) }]);
  });

  test("refused at the first write: the same edits once more, after a read, without", async () => {
    const one = tracker(3);
    const { ref } = await firstTable(one.port);
    one.host.failStep(({ kind }) => kind === "write", 1, "UndoNotSupported");
    const { seen, restore } = options();
    const asked: number[] = [];
    const outcome = await one.port
      .update(ref, needAll, (fresh) => {
        asked.push(1);
        return fill(fresh);
      })
      .finally(restore);
    expect(seen).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }, { delayForCellEdit: true }]);
    expect(asked).toEqual([1]);
    expect(outcome.written).toHaveLength(12);
    one.host.check();
  });

  test("refused while reading: all once more without", async () => {
    const one = tracker(3);
    const { ref } = await firstTable(one.port);
    one.host.failStep(
      ({ kind }) => kind === "read",
      ({ kind }) => kind === "load",
      "UndoNotSupported",
    );
    const outcome = await one.port.update(ref, needAll, (fresh) => fill(fresh));
    expect(outcome.written).toHaveLength(12);
  });

  test("refused after some cells of a row were written: the row gets back what it held, and nothing is written again", async () => {
    const one = tracker(3);
    const { ref } = await firstTable(one.port);
    one.host.failStep(({ kind }) => kind === "write", 2, "UndoNotSupported");
    one.host.reset();
    const outcome = await one.port.update(ref, needAll, (fresh) => [
      set(fresh, 0, "L1", "x"),
      set(fresh, 0, "Next action", "y"),
    ]);
    expect(outcome.written).toEqual([]);
    expect(outcome.notWritten.map(({ because }) => because)).toEqual(
      [0, 1].map(() => ({ code: "excel", excel: "UndoNotSupported" })),
    );
    expect([held(one, { row: 0, column: column("L1") }), held(one, { row: 0, column: column("Next action") })]).toEqual(
      ["Status Unknown", null],
    );
    one.host.check();
  });
});
