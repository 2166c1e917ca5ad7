import type { Host } from "./host";
import type { MemorySheet } from "./memorySheet";
import { MemoryWorkbook } from "./memoryWorkbook";
import { deleteSheetColumn, dragged, exchanged, insertSheetColumn } from "./people/columns";
import { deleteTableColumn, insertTableColumn, orderTableColumns, renameHeading } from "./people/tables";
import { startHost } from "./startHost";
import type { TableInfo } from "./workbook";

let book: MemoryWorkbook;
let sheet: MemorySheet;
let tracking: TableInfo;
let host: Host;

beforeEach(() => {
  book = new MemoryWorkbook();
  sheet = book.addSheet("Data", [
    ["Tenant", "L1", "2", "beside"],
    ["Contoso", "Active", "x", "y"],
    ["Fabrikam", "", "z", ""],
  ]);
  tracking = book.table(sheet, "Tracking", "A1:C3");
  host = startHost(book);
});
afterEach(() => {
  host.check();
});

type Seen = readonly (readonly [id: number, index: number, name: string])[];

async function columns(): Promise<Seen> {
  return Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Tracking");
    columns.load("items/id,items/index,items/name");
    await context.sync();
    return columns.items.map(({ id, index, name }) => [id, index, name] as const);
  });
}

/** What is found by an id or a heading: the address of its data. */
async function find(key: number | string): Promise<string> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Tracking").columns.getItem(key).getDataBodyRange();
    body.load("address");
    await context.sync();
    return body.address;
  });
}

test("a column has an id, a place and a heading (Microsoft: TableColumn.id uniquely identifies the column within the table)", async () => {
  expect(await columns()).toEqual([
    [1, 0, "Tenant"],
    [2, 1, "L1"],
    [3, 2, "2"],
  ]);
});

test("a number is an id, a text a heading in any case, be it one of digits (Microsoft: TableColumnCollection.getItem)", async () => {
  expect([await find(2), await find("l1"), await find("2")]).toEqual(["Data!B2:B3", "Data!B2:B3", "Data!C2:C3"]);
});

test.each<[string, () => void, Seen]>([
  [
    "a column comes in before it",
    () => {
      insertTableColumn(book, tracking.id, 0, "New");
    },
    [
      [4, 0, "New"],
      [1, 1, "Tenant"],
      [2, 2, "L1"],
      [3, 3, "2"],
    ],
  ],
  [
    "a column of the sheet comes in before it",
    () => {
      insertSheetColumn(book, sheet, 1);
    },
    [
      [1, 0, "Tenant"],
      [4, 1, "Column4"],
      [2, 2, "L1"],
      [3, 3, "2"],
    ],
  ],
  [
    "one before it goes",
    () => {
      deleteTableColumn(book, tracking.id, 0);
    },
    [
      [2, 0, "L1"],
      [3, 1, "2"],
    ],
  ],
  [
    "one of the sheet before it goes",
    () => {
      deleteSheetColumn(book, sheet, 0);
    },
    [
      [2, 0, "L1"],
      [3, 1, "2"],
    ],
  ],
  [
    "it changes places with another",
    () => {
      orderTableColumns(book, tracking.id, exchanged(3, 0, 2));
    },
    [
      [3, 0, "2"],
      [2, 1, "L1"],
      [1, 2, "Tenant"],
    ],
  ],
  [
    "it is dragged elsewhere",
    () => {
      orderTableColumns(book, tracking.id, dragged(3, 0, 2));
    },
    [
      [2, 0, "L1"],
      [3, 1, "2"],
      [1, 2, "Tenant"],
    ],
  ],
  [
    "its heading is another",
    () => {
      renameHeading(book, tracking.id, 1, "Other");
    },
    [
      [1, 0, "Tenant"],
      [2, 1, "Other"],
      [3, 2, "2"],
    ],
  ],
  [
    "the table becomes wider",
    () => {
      book.changeTable(tracking.id, { rect: { ...tracking.rect, columns: 4 } });
    },
    [
      [1, 0, "Tenant"],
      [2, 1, "L1"],
      [3, 2, "2"],
      [4, 3, "beside"],
    ],
  ],
])("a column keeps its id when %s (ECMA-376: tableColumn id is kept in the file)", async (_, act, seen) => {
  act();
  expect(await columns()).toEqual(seen);
});

test("an id is not given again", async () => {
  deleteTableColumn(book, tracking.id, 2);
  insertTableColumn(book, tracking.id, 2, "Later");
  expect(await columns()).toEqual([
    [1, 0, "Tenant"],
    [2, 1, "L1"],
    [4, 2, "Later"],
  ]);
});

test("a column added by a script has an id of its own", async () => {
  const id = await Excel.run(async (context) => {
    const added = context.workbook.tables.getItem("Tracking").columns.add(1, undefined, "Added");
    added.load("id");
    await context.sync();
    return added.id;
  });
  expect(id).toBe(4);
  expect(await find(4)).toBe("Data!B2:B3");
  expect(await find(2)).toBe("Data!C2:C3");
});

test("a column held by a script is the same column in the next batch", async () => {
  const address = await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("Tracking").columns.getItem("L1");
    column.load("name");
    await context.sync();
    orderTableColumns(book, tracking.id, [1, 0, 2]);
    renameHeading(book, tracking.id, 0, "Level");
    const body = column.getDataBodyRange();
    body.load("address");
    await context.sync();
    return body.address;
  });
  expect(address).toBe("Data!A2:A3");
});

test.each([2, "L1", 99, "none"])("a column that is gone is an error: %p (Microsoft: ItemNotFound)", async (key) => {
  deleteTableColumn(book, tracking.id, 1);
  await expect(find(key)).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("a column that goes stops the batch at it; what came before stays", async () => {
  deleteTableColumn(book, tracking.id, 1);
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A2").values = [["written"]];
      context.workbook.tables.getItem("Tracking").columns.getItem(2).load("name");
      context.workbook.worksheets.getItem("Data").getRange("A3").values = [["not written"]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ItemNotFound" });
  expect([sheet.valueAt("A2"), sheet.valueAt("A3")]).toEqual(["written", "Fabrikam"]);
});
