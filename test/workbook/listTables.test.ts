import type { TableListing } from "../../src/review/snapshot";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { MemoryWorkbook } from "../stand-ins/excel/memoryWorkbook";
import { startHost } from "../stand-ins/excel/startHost";
import { PAYLOAD_LIMIT, type Host } from "../stand-ins/excel/host";
import { firstTable, headings, isHeadingRow, needAll, tracker, trackerRow } from "./trackerBook";

async function listOf(book: MemoryWorkbook): Promise<{ list: readonly TableListing[]; host: Host }> {
  const host = startHost(book);
  const list = await excelWorkbook({ isHeadingRow }).list();
  host.check();
  return { list, host };
}

const data = [headings, trackerRow(0), trackerRow(1)];

describe("[R1] tables", () => {
  test("with their place, headings, rows without the total, protection", async () => {
    const book = new MemoryWorkbook();
    const sheet = book
      .addSheet("One")
      .set(4, 2, [...data, ["Total", null, null, null, null, null, null, 2]])
      .protect();
    book.table(sheet, "Tracking", "C5:J8", { showTotals: true });
    const { list } = await listOf(book);
    expect(list).toEqual([
      {
        ref: { kind: "table", tableId: book.tables()[0]?.id, name: "Tracking", sheetId: sheet.id, sheetName: "One" },
        headings,
        columnIds: [1, 2, 3, 4, 5, 6, 7, 8],
        headingRow: 4,
        firstColumn: 2,
        rowCount: 2,
        headingsMerged: false,
        protected: true,
      },
    ]);
  });

  test("without a heading row have no headings", async () => {
    const book = new MemoryWorkbook();
    const sheet = book.addSheet("One", [trackerRow(0), trackerRow(1)]);
    book.table(sheet, "Bare", "A1:H2", { showHeaders: false });
    const { list } = await listOf(book);
    expect(
      list.map(({ ref, headings: found, rowCount, headingRow }) => [ref.name, found, rowCount, headingRow]),
    ).toEqual([["Bare", [], 2, -1]]);
  });

  test("in any number on any number of sheets cost two round trips", async () => {
    const book = new MemoryWorkbook();
    for (let index = 0; index < 30; index += 1)
      book.table(book.addSheet(`S${String(index)}`, data), `Tracking_${String(index)}`, "A1:H3");
    const { list, host } = await listOf(book);
    expect(list).toHaveLength(30);
    expect(host.batches).toHaveLength(2);
    expect(host.batches.every(({ kind }) => kind === "read")).toBe(true);
  });

  test("on hidden sheets are left out", async () => {
    const book = new MemoryWorkbook();
    book.table(book.addSheet("One", data), "Tracking", "A1:H3");
    const hidden = book.addSheet("Two", data);
    hidden.visible = false;
    book.table(hidden, "Copy", "A1:H3");
    const plain = book.addSheet("Three", data);
    plain.visible = false;
    const { list } = await listOf(book);
    expect(list.map(({ ref }) => ref.name)).toEqual(["Tracking"]);
  });
});

describe("[R1] plain ranges", () => {
  test("under titles, blank rows and notes", async () => {
    const book = new MemoryWorkbook();
    const sheet = book
      .addSheet("Plain")
      .set(1, 1, [["FY26 tracker"], [], ["Tenant means customer; L1 is the state"]])
      .set(6, 1, data);
    const { list } = await listOf(book);
    expect(list).toEqual([
      {
        ref: {
          kind: "range",
          name: null,
          sheetId: sheet.id,
          sheetName: "Plain",
          headingsAt: { row: 6, column: 1, columns: 8 },
        },
        headings,
        headingRow: 6,
        firstColumn: 1,
        rowCount: 2,
        headingsMerged: false,
        protected: false,
      },
    ]);
  });

  test("on many sheets cost one round trip more than tables", async () => {
    const book = new MemoryWorkbook();
    for (let index = 0; index < 30; index += 1) book.addSheet(`S${String(index)}`, [["Title"], ...data]);
    book.addSheet("Empty");
    const { list, host } = await listOf(book);
    expect(list).toHaveLength(30);
    expect(host.batches).toHaveLength(3);
  });

  test("beside and above tables reach up to them", async () => {
    const book = new MemoryWorkbook();
    const sheet = book
      .addSheet("Both")
      .set(0, 0, data)
      .set(10, 2, data)
      .set(0, 9, [["List"], ["a"]]);
    book.table(sheet, "Below", "C11:J13");
    book.table(sheet, "Beside", "J1:J2");
    const { list, host } = await listOf(book);
    const range = list.find(({ ref }) => ref.kind === "range");
    expect(range?.headings).toEqual(headings);
    expect(range?.rowCount).toBe(9);
    host.reset();
    const snapshot = await excelWorkbook({ isHeadingRow }).read(
      range?.ref ?? { kind: "range", name: null, sheetId: "", sheetName: "" },
      needAll,
    );
    expect(snapshot.rowCount).toBe(9);
    expect(host.batches).toHaveLength(2);
  });

  test("are not looked for below the first 50 used rows", async () => {
    const book = new MemoryWorkbook();
    book.addSheet("Deep", [["Title"]]).set(50, 0, data);
    expect((await listOf(book)).list).toEqual([]);
  });

  test("on very wide and tall sheets full of long texts don't exceed what Excel sends", async () => {
    const book = new MemoryWorkbook();
    const wide = Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 600 }, (_, at) => `${"long text ".repeat(80)}${String(row)} ${String(at)}`),
    );
    book.addSheet("Wide", [headings, ...wide]);
    book.addSheet("Tall", data).set(900_000, 0, [["last"]]);
    const { list, host } = await listOf(book);
    expect(host.batches.some(({ error }) => error !== null)).toBe(true);
    expect(list.map(({ ref, rowCount }) => [ref.sheetName, rowCount])).toEqual([
      ["Wide", 60],
      ["Tall", 900_000],
    ]);
    expect(Math.max(...host.batches.map(({ responseBytes }) => responseBytes))).toBeLessThanOrEqual(PAYLOAD_LIMIT);
  });

  test("whose headings have moved are found again, at three round trips more", async () => {
    const book = new MemoryWorkbook();
    const sheet = book.addSheet("Plain", [["Title"], ...data]);
    const { list, host } = await listOf(book);
    sheet.insertRows(0, 3);
    host.reset();
    const port = excelWorkbook({ isHeadingRow });
    const snapshot = await port.read(
      list[0]?.ref ?? { kind: "range", name: null, sheetId: "", sheetName: "" },
      needAll,
    );
    expect(snapshot.listing.headingRow).toBe(4);
    expect(snapshot.rowCount).toBe(2);
    expect(host.batches).toHaveLength(6);
    await expect(
      port.read({ kind: "range", name: null, sheetId: sheet.id, sheetName: "Plain" }, needAll),
    ).resolves.toMatchObject({ rowCount: 2 });
  });
});

describe("[W8] what is not there any more", () => {
  test.each([
    [
      "a table that vanished",
      "table-gone",
      (book: MemoryWorkbook) => {
        book.deleteTable(book.tables()[0]?.id ?? "");
      },
    ],
    [
      "a sheet that vanished",
      "table-gone",
      (book: MemoryWorkbook) => {
        book.addSheet("Other");
        book.deleteSheet(book.sheets()[0]?.id ?? "");
      },
    ],
    [
      "headings that were hidden",
      "no-headings",
      (book: MemoryWorkbook) => {
        book.changeTable(book.tables()[0]?.id ?? "", { showHeaders: false });
      },
    ],
  ])("%s: %s", async (_, code, change) => {
    const { book, port } = tracker(3);
    const { ref } = await firstTable(port);
    change(book);
    await expect(port.read(ref, needAll)).rejects.toMatchObject({ problem: { code } });
    await expect(port.update(ref, needAll, () => [])).rejects.toMatchObject({ problem: { code } });
  });
});
