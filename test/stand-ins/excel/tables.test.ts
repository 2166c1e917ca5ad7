import type { Host } from "./host";
import type { MemorySheet } from "./memorySheet";
import { MemoryWorkbook } from "./memoryWorkbook";
import { startHost } from "./startHost";
import type { TableInfo } from "./workbook";

let book: MemoryWorkbook;
let sheet: MemorySheet;
let tracking: TableInfo;
let host: Host;

beforeEach(() => {
  book = new MemoryWorkbook();
  sheet = book.addSheet("Data", [
    ["Tenant", "L1", "beside"],
    ["Contoso", "Active", "x"],
    ["Fabrikam", "", "y"],
    ["Total", 2, "z"],
  ]);
  tracking = book.table(sheet, "Tracking", "A1:B4", { showTotals: true });
  host = startHost(book);
});
afterEach(() => {
  host.check();
});

test("tables are listed with their sheets in one batch", async () => {
  const other = book.addSheet("Other", [["A"], [1]]);
  book.table(other, "Second", "A1:A2");
  const seen = await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/worksheet/id");
    const count = tables.getCount();
    await context.sync();
    return {
      count: count.value,
      tables: tables.items.map((table) => [
        table.id,
        table.name,
        table.showTotals,
        table.worksheet.name,
        table.worksheet.id,
      ]),
    };
  });
  expect(seen).toEqual({
    count: 2,
    tables: [
      [tracking.id, "Tracking", true, "Data", sheet.id],
      [expect.any(String), "Second", false, "Other", other.id],
    ],
  });
  expect(host.batches).toHaveLength(1);
});

test("a table is found by id and by name in any case; the parts of it are ranges", async () => {
  const seen = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(tracking.id);
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.getTotalRowRange(),
      table.columns.getItem("l1").getDataBodyRange(),
    ];
    for (const part of parts) part.load("address");
    const byName = context.workbook.tables.getItem("tracking");
    byName.load("id");
    const rows = table.rows.getCount();
    await context.sync();
    return { parts: parts.map(({ address }) => address), id: byName.id, rows: rows.value };
  });
  expect(seen).toEqual({
    parts: ["Data!A1:B4", "Data!A1:B1", "Data!A2:B3", "Data!A4:B4", "Data!B2:B3"],
    id: tracking.id,
    rows: 2,
  });
});

test("a table that is not there is an error, or a null object (Microsoft: OrNullObject methods)", async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Gone").load("name");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ItemNotFound" });
  const seen = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject("Gone");
    table.load("name");
    const body = table.getDataBodyRange();
    body.load("values");
    await context.sync();
    return [table.isNullObject, body.isNullObject];
  });
  expect(seen).toEqual([true, true]);
});

test("a null object can't be written to", async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.tables.getItemOrNullObject("Gone").getDataBodyRange().values = [["x"]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("a table without totals has no total row, one without headings no heading row", async () => {
  book.changeTable(tracking.id, { showTotals: false, showHeaders: false });
  for (const part of ["getTotalRowRange", "getHeaderRowRange"] as const) {
    await expect(
      Excel.run(async (context) => {
        context.workbook.tables.getItem("Tracking")[part]().load("address");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemNotFound" });
  }
});

test("a table renamed or moved between batches is still found by its id", async () => {
  const address = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Tracking");
    table.load("name");
    await context.sync();
    book.changeTable(tracking.id, { name: "Renamed" });
    sheet.insertRows(0, 2);
    const body = table.getDataBodyRange();
    body.load("address");
    await context.sync();
    return body.address;
  });
  expect(address).toBe("Data!A4:B5");
});

test("a table deleted between batches is not found", async () => {
  await expect(
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Tracking");
      table.load("name");
      await context.sync();
      book.deleteTable(tracking.id);
      table.load("name");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("headings stay texts, never empty and never twice (Microsoft Support: table header names are unique)", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Tracking").getHeaderRowRange().values = [[2026, 2026]];
    await context.sync();
  });
  expect([sheet.valueAt("A1"), sheet.valueAt("B1")]).toEqual(["2026", "20262"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("B1:C1").values = [["2026", "2026"]];
    await context.sync();
  });
  expect([sheet.valueAt("B1"), sheet.valueAt("C1")]).toEqual(["20262", 2026]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("B1").values = [[""]];
    await context.sync();
  });
  expect(sheet.valueAt("B1")).toBe("Column2");
});

test("a column added stands at the end or where it is asked, and moves what is beside", async () => {
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Tracking");
    columns.add(undefined, [["Note"], ["a"], ["b"], ["c"]]);
    columns.add(0, undefined, "First");
    columns.add();
    await context.sync();
  });
  expect(book.values(sheet.id, { row: 0, column: 0, rows: 2, columns: 6 })).toEqual([
    ["First", "Tenant", "L1", "Note", "Column5", "beside"],
    [null, "Contoso", "Active", "a", null, "x"],
  ]);
});

test("a table is added over cells, named by Excel, and renamed", async () => {
  const seen = await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Data").tables.add("E1:F3", true);
    table.name = "Fresh";
    table.load("name,id");
    await context.sync();
    return table.name;
  });
  expect(seen).toBe("Fresh");
  expect(book.tables().map(({ name }) => name)).toEqual(["Tracking", "Fresh"]);
});

test.each(["T1", "Tab1", "R1C1", "r", "two words", "1st", ""])(
  "a table can't be called %j (Microsoft Support: rename an Excel table)",
  async (name) => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.tables.getItem("Tracking").name = name;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  },
);

test("two tables can't share a name, on no sheet (office-js #551)", async () => {
  const other = book.addSheet("Other", [["A"], [1]]);
  book.table(other, "Second", "A1:A2");
  await expect(
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Second").name = "TRACKING";
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a table can't stand on another or on merged cells (Microsoft: MergedRangeConflict)", async () => {
  sheet.merge("H1:I1");
  for (const [address, code] of [
    ["B1:C3", "InvalidArgument"],
    ["H1:I3", "MergedRangeConflict"],
  ] as const) {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Data").tables.add(address, true);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code });
  }
});

test("a deleted table takes its cells along", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Tracking").delete();
    await context.sync();
  });
  expect(book.tables()).toEqual([]);
  expect([sheet.valueAt("A2"), sheet.valueAt("C2")]).toEqual([null, "x"]);
});
