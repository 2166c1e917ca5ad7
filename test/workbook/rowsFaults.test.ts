import { ProblemError } from "../../src/review/problem";
import type { RowsWritten } from "../../src/review/merge/monthPort";
import type { Snapshot } from "../../src/review/snapshot";
import { cellIn } from "../../src/workbook/write/examine/readAgain";
import { HostFailure } from "../stand-ins/excel/clientProtocol";
import type { Host } from "../stand-ins/excel/host";
import type { MemoryWorkbook } from "../stand-ins/excel/memoryWorkbook";
import { orderColumns } from "../stand-ins/excel/people/columns";
import { orderTableColumns, resizeTable } from "../stand-ins/excel/people/tables";
import { swapRows } from "../stand-ins/excel/people/rows";
import { everything, newRow, rowAt, rowsBook, setCell, shownRow, type RowsBook } from "./rowsBook";

/** Three batches of rows; every third looks like the one before. */
const added = [0, 1, 1, 3, 4, 4, 6, 7, 7].map(newRow);
const shown = [0, 1, 1, 3, 4, 4, 6, 7, 7].map(shownRow);
/** Two of the rows that look alike, and others. */
const removed = [9, 2, 8, 5];
const settings = { timeoutMs: 30, chunkBytes: 1_300 };
const rows = 10;

type Fault = readonly [name: string, put: (host: Host, batch: number) => void];

const faults: readonly Fault[] = [
  ["an error before it runs", (host, batch) => host.refuse(batch, HostFailure.general)],
  ["a session lost before it runs", (host, batch) => host.refuse(batch, HostFailure.sessionLost)],
  ["a request lost", (host, batch) => host.loseRequest(batch)],
  ["an answer lost", (host, batch) => host.loseAnswer(batch)],
  ["an answer too large", (host, batch) => host.refuseAnswer(batch, HostFailure.responseTooLarge)],
  ["an error after it ran", (host, batch) => host.refuseAnswer(batch, HostFailure.general)],
];

interface Step {
  readonly one: RowsBook;
  readonly run: () => Promise<RowsWritten>;
}

async function prepared(plain: boolean): Promise<Step> {
  const one = await rowsBook({ rows, plain, totals: !plain, settings });
  const plan = (fresh: Snapshot) => ({ edits: [setCell(fresh, 0, 3, "Blocked")], added, removed });
  return { one, run: () => one.port.updateRows(one.listing.ref, everything, plan) };
}

/** Each row of the sheet as one text, formulas aside; blank ones and the total row are none. */
function lines({ sheet }: RowsBook): readonly string[] {
  const rect = { row: 1, column: 0, rows: 40, columns: 12 };
  const formulas = sheet.cells.formulas(rect);
  return sheet.cells
    .values(rect)
    .map((line, r) => JSON.stringify(line.map((cell, c) => (formulas[r]?.[c] == null ? cell : null))))
    .filter((line) => /[a-z]/iu.test(line.replaceAll("null", "")) && !line.includes("Total"));
}

const lineOf = (cells: readonly unknown[]): string => JSON.stringify([...cells, ...Array<null>(5).fill(null)]);
const oldLines = Array.from({ length: rows }, (_, row) =>
  lineOf(
    rowAt(row).map((cell) => (typeof cell !== "object" || cell === null ? cell : "formula" in cell ? null : cell)),
  ),
).map((line) => line.replace(/\{"value":(\d+)[^}]*\}/u, "$1"));

const count = (all: readonly string[], line: string): number => all.filter((one) => one === line).length;

/** Every place is in one list, and the lists say what stands on the sheet. Gives what is left to be known. */
function expectTruth(one: RowsBook, { added: own, removed: gone }: RowsWritten, settled: boolean): void {
  const places = (outcome: typeof own | typeof gone) =>
    [
      ...outcome.done.map((done) => (typeof done === "number" ? done : done.place)),
      ...outcome.refused.map(({ place }) => place),
      ...outcome.unknown,
      ...outcome.wrong.map(({ place }) => place),
    ].sort((a, b) => a - b);
  expect(places(own)).toEqual([...added.keys()]);
  expect(places(gone)).toEqual([...removed.keys()]);
  expect([own.wrong, gone.wrong]).toEqual([[], []]);
  if (settled) expect([own.unknown, gone.unknown]).toEqual([[], []]);
  if (own.unknown.length + gone.unknown.length > 0) return;
  const all = lines(one);
  for (const line of new Set(shown.map(lineOf)))
    expect(count(all, line)).toBe(own.done.filter(({ place }) => lineOf(shown[place] ?? []) === line).length);
}

async function orProblem(run: () => Promise<RowsWritten>): Promise<RowsWritten | null> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

async function plainBatches(plain: boolean): Promise<number> {
  const { one, run } = await prepared(plain);
  const outcome = await run();
  expect([outcome.added.done.length, outcome.removed.done.length]).toEqual([added.length, removed.length]);
  return one.host.batches.length;
}

describe.each([false, true])("plain range: %s", (plain) => {
  test.each(faults)(
    "[W7, M6] %s, at any batch: no row twice, half or lost, and the outcome says which",
    async (_, put) => {
      const length = await plainBatches(plain);
      expect(length).toBeGreaterThan(8);
      for (let batch = 1; batch <= length; batch += 1) {
        const { one, run } = await prepared(plain);
        put(one.host, batch);
        const outcome = await orProblem(run);
        one.host.check();
        if (outcome === null) {
          expect(lines(one)).toEqual(oldLines);
          continue;
        }
        expectTruth(one, outcome, false);
        const settled = await one.port.settleRows(outcome);
        expectTruth(one, settled, true);
        const gone = settled.removed.done.map((place) => oldLines[removed[place] ?? 0] ?? "");
        const kept = lines(one).filter((line) => !line.includes("New "));
        expect(kept).toHaveLength(rows - gone.length);
      }
    },
  );
});

type Act = readonly [name: string, act: (one: RowsBook) => void];

const body = { row: 1, column: 0, rows, columns: 7 };
const tableId = ({ book }: { readonly book: MemoryWorkbook }) => book.tables()[0]?.id ?? "";
const acts: readonly Act[] = [
  ["sorts two rows", ({ sheet }) => swapRows(sheet, body, 0, 9)],
  ["sorts two of which one is to go", ({ sheet }) => swapRows(sheet, body, 9, 3)],
  ["inserts a row", ({ sheet }) => sheet.insertRows(4).set(4, 0, [["Mine", "Teams", 1, "Blocked"]])],
  ["deletes a row", ({ sheet }) => sheet.deleteRows(1)],
  [
    "replaces a row by another",
    ({ sheet }) =>
      sheet
        .deleteRows(1)
        .insertRows(3)
        .set(3, 0, [["Mine", "Teams", 1]]),
  ],
  ["types into a note", ({ sheet }) => sheet.setAt("G6", "theirs")],
  ["types into a row that is to go", ({ sheet }) => sheet.setAt("G4", "theirs")],
  [
    "adds a row that looks like a new one under the last one",
    (one) => {
      const [table] = one.book.tables();
      one.sheet.set(table?.rect.rows ?? lines(one).length + 1, 0, [[...shownRow(1)]]);
      if (table !== undefined) resizeTable(one.book, table.id, 1);
    },
  ],
  ["renames a heading", ({ sheet }) => sheet.setAt("D1", "Level")],
  [
    "moves a column",
    (one) => {
      const order = [0, 1, 3, 2, 4, 5, 6];
      if (one.book.tables().length > 0) orderTableColumns(one.book, tableId(one), order);
      else orderColumns(one.sheet, { row: 0, column: 0, rows: 30, columns: 7 }, order);
    },
  ],
  ["turns a table into a range", ({ book }) => book.tables().forEach(({ id }) => book.deleteTable(id))],
  ["protects the sheet", ({ sheet }) => sheet.protect()],
];

const notesToGo = ["note 9", "note 1", "note 8", "note 5"];

/** Of rows that look alike, the last. */
function toGo(fresh: Snapshot): readonly number[] {
  const notes = Array.from({ length: fresh.rowCount }, (_, row) => cellIn(fresh, row, 6));
  return notesToGo.map((note) => notes.lastIndexOf(note)).filter((row) => row >= 0);
}

/** What is in the first list and not in the second, each as often as it is more there. */
function less(all: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others];
  return all.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

describe.each([false, true])("[W4, M6] another person, between any two batches (plain range: %s)", (plain) => {
  test.each(acts)("%s", async (_, act) => {
    const { one: whole, run: runWhole } = await prepared(plain);
    await runWhole();
    for (let batch = 1; batch <= whole.host.batches.length; batch += 1) {
      const one = await rowsBook({ rows, plain, settings });
      let before: readonly string[] = lines(one);
      let theirs: readonly string[] = before;
      let isDone = false;
      one.host.watch = {
        afterRun: () => undefined,
        beforeRun: ({ number }) => {
          if (isDone || number !== batch) return;
          isDone = true;
          before = lines(one);
          act(one);
          theirs = lines(one);
        },
      };
      const outcome = await orProblem(() =>
        one.port.updateRows(one.listing.ref, everything, (fresh) => ({ edits: [], added, removed: toGo(fresh) })),
      );
      one.host.check();
      if (outcome === null) {
        expect(lines(one)).toEqual(theirs);
        continue;
      }
      const { added: own, removed: gone } = outcome;
      expect([own.wrong, gone.wrong, own.unknown, gone.unknown]).toEqual([[], [], [], []]);
      // Nothing came but rows that were to come, and the outcome says how many; what they did stands.
      const isNew = (line: string) => line.includes("New ");
      const extra = isDone ? less(theirs, before).filter(isNew).length : 0;
      expect(lines(one).filter(isNew)).toHaveLength(own.done.length + (extra === 1 ? 1 : 0));
      expect(less(lines(one), theirs).filter((line) => !isNew(line))).toEqual([]);
      // Nothing went but rows that were to go.
      const went = less(isDone ? theirs : before, lines(one)).filter((line) => !isNew(line));
      const mayGo = notesToGo.map((note) => expect.stringContaining(`"${note}"`) as string);
      expect(went.length).toBeLessThanOrEqual(gone.done.length);
      for (const line of went) expect(mayGo).toContainEqual(line);
    }
  });
});
