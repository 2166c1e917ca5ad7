import type { Job } from "../../src/review/port";
import { nothingToWrite } from "../../src/review/merge/monthPort";
import { formatted, formulaCell } from "../stand-ins/excel/memorySheet";
import { everything, newRow, rowsBook, setCell, shownRow, values, write, type RowsBook } from "./rowsBook";

const nothing = { refused: [], unknown: [], wrong: [] };

function table({ book }: RowsBook) {
  return book.tables()[0]?.rect;
}

test("[M6] rows come under the last one of a table: values, formats, calculated columns, a total row below", async () => {
  const one = await rowsBook({ totals: true });
  const outcome = await write(one, { added: [newRow(1), newRow(2)] });
  one.host.check();
  expect(outcome.added).toMatchObject({
    ...nothing,
    done: [
      { place: 0, row: 4 },
      { place: 1, row: 5 },
    ],
  });
  expect(outcome.added.done[0]?.calculated).toEqual([4]);
  expect(table(one)).toEqual({ row: 0, column: 0, rows: 8, columns: 7 });
  expect(values(one, 5, 3)).toEqual([shownRow(1), shownRow(2), ["Total", null, null, null, null, null, null]]);
  expect([one.sheet.formulaAt("E6"), one.sheet.formulaAt("E7"), one.sheet.formulaAt("C8")]).toEqual([
    "=C6*2",
    "=C7*2",
    "=SUBTOTAL(109,[Seats])",
  ]);
  expect(one.sheet.formatAt("F7")).toBe("yyyy-mm-dd");
});

test("[M6] rows come under a plain range with the formats and formulas of its last rows", async () => {
  const one = await rowsBook({ plain: true });
  const outcome = await write(one, { added: [newRow(1), newRow(2)] });
  one.host.check();
  expect(outcome.added).toMatchObject({ ...nothing, done: [{ row: 4 }, { row: 5 }] });
  expect(values(one, 5, 3)).toEqual([shownRow(1), shownRow(2), [null, null, null, null, null, null, null]]);
  expect([one.sheet.formulaAt("E6"), one.sheet.formulaAt("E7"), one.sheet.formatAt("F7")]).toEqual([
    "=C6*2",
    "=C7*2",
    "yyyy-mm-dd",
  ]);
});

test("[M6] cells of old rows and new rows are one step: cells first; three round trips more than reading", async () => {
  const one = await rowsBook();
  const edits = (fresh: Parameters<typeof setCell>[0]) => [setCell(fresh, 1, 3, "Blocked")];
  const outcome = await one.port.updateRows(one.listing.ref, everything, (fresh) => ({
    edits: edits(fresh),
    added: [newRow(1)],
    removed: [],
  }));
  one.host.check();
  expect(outcome.cells.written).toHaveLength(1);
  expect(outcome.added.done).toHaveLength(1);
  expect(one.sheet.valueAt("D3")).toBe("Blocked");
  // To find the table, to read it, to look for room, the cells, the rows, and the end of the run.
  expect(one.host.batches.filter(({ actions }) => actions > 0)).toHaveLength(5);
});

test("[M6] a formula that no rule reads may show something else by the time its row is written: that is written all the same", async () => {
  const one = await rowsBook({ rows: 60, settings: { chunkBytes: 4_000 } });
  const isWrite = ({ kind }: { readonly kind: string }): boolean => kind === "write";
  one.host.beforeBatch(isWrite, () => one.sheet.set(60, 4, [[formulaCell("=C61*2", 0)]]));
  const outcome = await one.port.updateRows(one.listing.ref, everything, (fresh) => ({
    ...nothingToWrite,
    edits: Array.from({ length: 60 }, (_, row) => setCell(fresh, row, 3, "Blocked")),
  }));
  one.host.check();
  expect([outcome.cells.written.length, outcome.cells.notWritten]).toEqual([60, []]);
  expect(one.host.batches.filter(({ kind }) => kind === "write").length).toBeGreaterThan(1);
});

test("[M6] 2,500 rows come in three batches of 1,000 at most, each under 1.5 MB", async () => {
  const one = await rowsBook({ settings: { timeoutMs: 5_000 } });
  const added = Array.from({ length: 2_500 }, (_, row) => newRow(row));
  const outcome = await write(one, { added });
  one.host.check();
  expect(outcome.added.done.map(({ row }) => row)).toEqual(added.map((_, row) => 4 + row));
  expect(one.host.batches.filter(({ kind }) => kind === "write")).toHaveLength(3);
  const heaviest = one.host.batches.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes));
  expect(Math.max(...heaviest)).toBeLessThan(1_500_000);
  expect(values(one, 2_504, 1)).toEqual([shownRow(2_499)]);
});

test("[W6] texts that look like numbers, formulas or dates stay texts, in any format of the column", async () => {
  const one = await rowsBook({
    prepare: (sheet) => sheet.set(4, 6, [[formatted("note 3", "@")]]),
  });
  const row = new Map([...newRow(1), [3, { value: "=1+1" }], [6, { value: "007" }]]);
  expect((await write(one, { added: [row] })).added.done).toHaveLength(1);
  expect([one.sheet.valueAt("D6"), one.sheet.valueAt("G6"), one.sheet.formatAt("G6")]).toEqual(["=1+1", "007", "@"]);
});

test("[M6] a format that the last row doesn't have is set", async () => {
  const one = await rowsBook({ prepare: (sheet) => sheet.set(4, 5, [[formatted(null, "General")]]) });
  expect((await write(one, { added: [newRow(1)] })).added.done).toHaveLength(1);
  expect([one.sheet.valueAt("F6"), one.sheet.formatAt("F6")]).toEqual([47_001, "yyyy-mm-dd"]);
});

describe("what stands below or beside", () => {
  const below = (sheetRow: number, plain = false) =>
    rowsBook({ plain, totals: !plain, prepare: (sheet) => sheet.set(sheetRow - 1, 1, [["a note"]]) });

  test("[M6] where rows would come over something nothing is written, not even cells", async () => {
    const one = await below(8);
    expect(await one.port.roomBelow(one.listing.ref, 2)).toEqual({ taken: 8, moves: false, hidden: false });
    await expect(
      one.port.updateRows(one.listing.ref, everything, (fresh) => ({
        edits: [setCell(fresh, 0, 3, "Blocked")],
        added: [newRow(1), newRow(2)],
        removed: [],
      })),
    ).rejects.toMatchObject({ problem: { code: "no-room-below", sheet: "Tracking", row: 8, rows: 2 } });
    expect([one.sheet.valueAt("D2"), one.sheet.valueAt("B8")]).toEqual(["In Progress", "a note"]);
  });

  test("[M6] what stands further down moves down with the rows, which is said before", async () => {
    const one = await below(9);
    expect(await one.port.roomBelow(one.listing.ref, 2)).toEqual({ taken: null, moves: true, hidden: false });
    expect((await write(one, { added: [newRow(1), newRow(2)] })).added.done).toHaveLength(2);
    expect([one.sheet.valueAt("B9"), one.sheet.valueAt("B11")]).toEqual([null, "a note"]);
  });

  test("[M6] what stands beside stays where it is", async () => {
    const one = await rowsBook({ totals: true, prepare: (sheet) => sheet.set(5, 9, [["x"], ["y"], ["z"]]) });
    expect(await one.port.roomBelow(one.listing.ref, 2)).toMatchObject({ taken: null, moves: false });
    expect((await write(one, { added: [newRow(1)] })).added.done).toHaveLength(1);
    expect([one.sheet.valueAt("J6"), one.sheet.valueAt("J7"), one.sheet.valueAt("J8")]).toEqual(["x", "y", "z"]);
  });

  test("[M6] a table below that would be torn: Excel refuses, and nothing of it stands there", async () => {
    const one = await rowsBook({
      prepare: (sheet, book) => {
        sheet.set(19, 5, [
          ["A", "B", "C", "D"],
          [1, 2, 3, 4],
        ]);
        book.table(sheet, "Other", "F20:I21");
      },
    });
    const outcome = await write(one, { added: [newRow(1)] });
    expect(outcome.added).toEqual({
      ...nothing,
      done: [],
      refused: [{ place: 0, because: { code: "excel", excel: "InsertDeleteConflict" } }],
    });
    expect(table(one)?.rows).toBe(5);
  });

  test("[M6] a plain range over a table has no room", async () => {
    const one = await rowsBook({
      plain: true,
      prepare: (sheet, book) => {
        sheet.set(5, 0, [
          ["A", "B"],
          [1, 2],
        ]);
        book.table(sheet, "Other", "A6:B7");
      },
    });
    const range = (await one.port.list()).find(({ ref }) => ref.kind === "range");
    if (range === undefined) throw new Error("no range");
    expect(range.rowCount).toBe(4);
    await expect(
      one.port.updateRows(range.ref, everything, () => ({ ...nothingToWrite, added: [newRow(1)] })),
    ).rejects.toMatchObject({ problem: { code: "no-room-below", row: 6 } });
  });
});

test("[W8] on a protected sheet nothing is written, and it is said so", async () => {
  const one = await rowsBook({ prepare: (sheet) => sheet.protect() });
  await expect(write(one, { added: [newRow(1)] })).rejects.toMatchObject({
    problem: { code: "sheet-protected", sheet: "Tracking" },
  });
});

test.each([false, true])(
  "[M6] with a filter on rows come under the last one (blocks misplaced: %s)",
  async (misplaces) => {
    const one = await rowsBook({
      host: { misplacesFilteredWrites: misplaces },
      prepare: (sheet) => sheet.hideRows(2, 4),
    });
    expect(await one.port.roomBelow(one.listing.ref, 2)).toMatchObject({ hidden: true });
    expect((await write(one, { added: [newRow(1), newRow(2)] })).added.done).toHaveLength(2);
    expect(values(one, 5, 2)).toEqual([shownRow(1), shownRow(2)]);
  },
);

test("[W9] it tells of its progress and stops between batches: what was not sent is not there", async () => {
  const one = await rowsBook({ settings: { timeoutMs: 5_000 } });
  const signal = { aborted: false };
  const job: Job = { signal, progress: () => undefined };
  one.host.watch = {
    beforeRun: () => undefined,
    afterRun: ({ kind }) => {
      signal.aborted ||= kind === "write";
    },
  };
  const added = Array.from({ length: 1_500 }, (_, row) => newRow(row));
  const outcome = await one.port.updateRows(one.listing.ref, everything, () => ({ ...nothingToWrite, added }), job);
  expect(outcome.added.done).toHaveLength(1_000);
  expect(outcome.added.refused).toHaveLength(500);
  expect(outcome.added.refused[0]).toEqual({ place: 1_000, because: { code: "cancelled" } });
  expect(table(one)?.rows).toBe(1_005);
});
