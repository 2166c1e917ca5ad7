import { formatAt } from "../../src/review/snapshot";
import { cellAt } from "../../src/playbook/tracker/cell";
import { errorCell, formatted, formulaCell } from "../stand-ins/excel/memorySheet";
import { MemoryWorkbook } from "../stand-ins/excel/memoryWorkbook";
import { startHost } from "../stand-ins/excel/startHost";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { column, firstTable, headings, isHeadingRow, needAll, tracker, trackerRow } from "./trackerBook";

test("[R4] values of every kind, formulas and formats", async () => {
  const book = new MemoryWorkbook();
  const sheet = book.addSheet("One", [
    ["Tenant", "x", "L1", "L2", "Status", "Notes", "Next action", "Next date"],
    [
      "Contoso",
      null,
      errorCell("#N/A"),
      formulaCell("=1/0", errorCell("#DIV/0!")),
      true,
      "",
      formulaCell('="a"', "a"),
      formatted(46_000, "d.m.yyyy"),
    ],
    ["Contoso", 5, "=not a formula", "'quoted", false, "#N/A", "", formatted("=text", "@")],
  ]);
  book.table(sheet, "Tracking", "A1:H3");
  startHost(book);
  const port = excelWorkbook({ isHeadingRow });
  const { columns, rowCount } = await port.read((await firstTable(port)).ref, needAll);
  const row = (index: number): unknown[] => Array.from(columns.values(), (one) => cellAt(one, index));
  expect(rowCount).toBe(2);
  expect(row(0)).toEqual(["Contoso", "", { error: "#N/A" }, { error: "#DIV/0!" }, true, "", "a", 46_000]);
  expect(row(1).slice(0, 5)).toEqual(["Contoso", 5, "=not a formula", "'quoted", false]);
  expect(columns.get(0)?.distinct).toEqual(["Contoso"]);
  expect(Array.from(columns.values(), ({ formulaRows }) => [...formulaRows])).toEqual([
    [],
    [],
    [],
    [0],
    [],
    [],
    [0],
    [],
  ]);
  expect([0, 1].map((index) => formatAt(columns.get(7), index))).toEqual(["d.m.yyyy", "@"]);
});

test("[R1] a table without rows of its own is read as the blank row it shows", async () => {
  const { port } = tracker(0);
  const { ref, rowCount } = await firstTable(port);
  expect((await port.read(ref, needAll)).rowCount).toBe(rowCount);
});

test("an answer that is too large is asked for in halves", async () => {
  const book = new MemoryWorkbook();
  const long = "x".repeat(30_000);
  const sheet = book.addSheet("One", [
    headings,
    ...Array.from({ length: 400 }, (_, row) =>
      trackerRow(row).map((value, at) => (at === column("Notes") ? `${long}${String(row)}` : value)),
    ),
  ]);
  book.table(sheet, "Tracking", "A1:H401");
  const host = startHost(book);
  const port = excelWorkbook({ isHeadingRow });
  const snapshot = await port.read((await firstTable(port)).ref, needAll);
  expect(snapshot.columns.get(column("Notes"))?.distinct).toHaveLength(400);
  expect(host.batches.some(({ error }) => error !== null)).toBe(true);
});

test("[W9] a reading tells how far it is and stops when asked", async () => {
  const { port, host } = tracker(200, { chunkBytes: 4_000 });
  const { ref } = await firstTable(port);
  const told: [number, number][] = [];
  await port.read(ref, needAll, {
    progress: (done, total) => {
      told.push([done, total]);
    },
  });
  expect(told.length).toBeGreaterThan(3);
  expect(told.at(-1)).toEqual([200, 200]);
  expect(told.map(([done]) => done)).toEqual([...told.map(([done]) => done)].sort((a, b) => a - b));
  host.reset();
  const signal = { aborted: false };
  const stopped = port.read(ref, needAll, {
    progress: () => {
      signal.aborted = true;
    },
    signal,
  });
  await expect(stopped).rejects.toMatchObject({ problem: { code: "cancelled" } });
  expect(host.batches).toHaveLength(2);
});

test("[W8] merged cells among the wanted columns of a plain range, in headings or data, are told", async () => {
  const book = new MemoryWorkbook();
  const sheet = book
    .addSheet("Plain", [["Title"], headings, ...Array.from({ length: 3 }, (_, row) => trackerRow(row))])
    .merge("A1:D1");
  startHost(book);
  const port = excelWorkbook({ isHeadingRow });
  const { ref } = await firstTable(port);
  expect((await port.read(ref, needAll)).listing.headingsMerged).toBe(false);
  sheet.merge("F3:F5");
  await expect(port.read(ref, needAll)).rejects.toMatchObject({ problem: { code: "cells-merged" } });
  expect(
    (await port.read(ref, ({ headings: all }) => needAll({ headings: all }).filter(({ index }) => index !== 5)))
      .rowCount,
  ).toBe(3);
  sheet.merge("G1:G2");
  expect((await port.read(ref, () => [])).listing.headingsMerged).toBe(true);
});

test("[W3] a data row is brought into view", async () => {
  const { port, book, sheet } = tracker(5);
  book.addSheet("Other");
  await port.reveal((await firstTable(port)).ref, [{ row: 3, columns: [] }]);
  expect(book.selection()).toEqual({
    sheetId: sheet.id,
    rect: { row: 4, column: 0, rows: 1, columns: 8 },
    further: [],
  });
});
