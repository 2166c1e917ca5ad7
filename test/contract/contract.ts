/**
 * What the workbook adapter relies on, as cases that run wherever Excel's client talks to a workbook: on the
 * in-memory host in jest, on the workbench's spreadsheet in a browser, and inside Excel on a scratch sheet.
 * No test library: a case throws when the workbook is not as the adapter believes. Cases prepare their data
 * through Excel's own API and delete their sheet afterwards.
 */
import { cellAt, type Cell } from "../../src/playbook/tracker/cell";
import { ProblemError } from "../../src/review/problem";
import type { CellEdit, ColumnNeed, Snapshot, TableListing } from "../../src/review/snapshot";
import type { WorkbookPort, WriteOutcome } from "../../src/review/workbookPort";

type Raw = string | number | boolean | null;

/** What a person does by hand; Excel's API can do it, other hosts have their own way. */
export interface ByHand {
  showTotals(table: string): Promise<void>;
  /** Hides the rows of a table whose first column holds none of `keep`. */
  filter(table: string, keep: readonly string[]): Promise<void>;
  merge(sheet: string, address: string): Promise<void>;
}

export interface ContractEnvironment {
  readonly port: WorkbookPort;
  run<T>(script: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  readonly byHand: ByHand;
  /** Whether formulas have results. */
  readonly calculates: boolean;
  /** Six headings by which the port knows a heading row. */
  readonly headings: readonly [string, string, string, string, string, string];
}

export interface ContractCase {
  readonly name: string;
  run(environment: ContractEnvironment): Promise<void>;
}

/** The same by hand in Excel itself. */
export function byHandInExcel(run: ContractEnvironment["run"]): ByHand {
  return {
    showTotals: (table) =>
      run(async (context) => {
        context.workbook.tables.getItem(table).showTotals = true;
        await context.sync();
      }),
    filter: (table, keep) =>
      run(async (context) => {
        context.workbook.tables
          .getItem(table)
          .columns.getItemAt(0)
          .filter.applyValuesFilter([...keep]);
        await context.sync();
      }),
    merge: (sheet, address) =>
      run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).merge(false);
        await context.sync();
      }),
  };
}

const sheetName = "Contract scratch";
const tableName = "Contract_scratch";

/** One scratch sheet: headings in row 1 from A to F, data under them, a table over both or not. */
class Scratch {
  constructor(readonly environment: ContractEnvironment) {}

  get port(): WorkbookPort {
    return this.environment.port;
  }
  run<T>(script: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> {
    return this.environment.run((context) => script(context, context.workbook.worksheets.getItem(sheetName)));
  }

  /** Values go in as they are: apostrophes and formulas are the case's own business. */
  fill(
    rows: readonly (readonly Raw[])[],
    { table = true, at = 1, formats }: { table?: boolean; at?: number; formats?: readonly (readonly string[])[] } = {},
  ): Promise<void> {
    return this.run(async (context, sheet) => {
      const last = at + rows.length;
      sheet.getRange(`A${String(at)}:F${String(at)}`).values = [[...this.environment.headings]];
      const body = sheet.getRange(`A${String(at + 1)}:F${String(last)}`);
      if (formats !== undefined) body.numberFormat = formats.map((line) => [...line]);
      body.values = rows.map((line) => [...line]);
      if (table) sheet.tables.add(`A${String(at)}:F${String(last)}`, true).name = tableName;
      await context.sync();
    });
  }

  /** What Excel says of some cells; blanks are "". */
  look(
    address: string,
  ): Promise<{ values: unknown[][]; formulas: unknown[][]; numberFormat: unknown[][]; valueTypes: unknown[][] }> {
    return this.run(async (context, sheet) => {
      const range = sheet.getRange(address);
      range.load("values,formulas,numberFormat,valueTypes");
      await context.sync();
      return {
        values: range.values,
        formulas: range.formulas,
        numberFormat: range.numberFormat,
        valueTypes: range.valueTypes,
      };
    });
  }

  async listing(): Promise<TableListing> {
    const found = (await this.port.list()).find(({ ref }) => ref.sheetName === sheetName);
    if (found === undefined) throw new Error("the scratch sheet is not listed");
    return found;
  }

  async read(): Promise<Snapshot> {
    return this.port.read((await this.listing()).ref, needAll);
  }

  async update(edits: readonly Edit[]): Promise<WriteOutcome> {
    return this.port.update((await this.listing()).ref, needAll, (fresh) => edits.map((edit) => editOf(fresh, edit)));
  }
}

type Edit = readonly [row: number, column: number, to: Cell, format?: string];

function needAll({ headings }: TableListing): ColumnNeed[] {
  return headings.map((_, index) => ({ index, formulas: true, formats: true }));
}

function editOf(fresh: Snapshot, [row, column, to, format]: Edit): CellEdit {
  const read = fresh.columns.get(column);
  const from = { value: read === undefined ? "" : cellAt(read, row), format: read?.format(row) ?? "General" };
  return { row, column, from, to: { value: to, ...(format === undefined ? {} : { format }) } };
}

function rowOf(snapshot: Snapshot, row: number): Cell[] {
  return [...snapshot.columns.values()].map((column) => cellAt(column, row));
}

function same(actual: unknown, expected: unknown, what: string): void {
  const [is, be] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is === be) return;
  const from = Math.max(0, [...be].findIndex((char, index) => char !== is[index]) - 40);
  throw new Error(`${what}: … ${is.slice(from, from + 200)} … instead of … ${be.slice(from, from + 200)} …`);
}

function allWritten(outcome: WriteOutcome, count: number): void {
  same([outcome.notWritten, outcome.unknown, outcome.written.length], [[], [], count], "the outcome");
}

async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return "no problem";
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
    throw error;
  }
}

function contractCase(name: string, check: (scratch: Scratch) => Promise<void>): ContractCase {
  return {
    name,
    async run(environment) {
      await environment.run(async (context) => {
        context.workbook.worksheets.add(sheetName);
        await context.sync();
      });
      try {
        await check(new Scratch(environment));
      } finally {
        await environment.run(async (context) => {
          context.workbook.worksheets.getItem(sheetName).delete();
          await context.sync();
        });
      }
    },
  };
}

const plainRow = (row: number): Raw[] => [`Tenant ${String(row)}`, "Teams", "Draft", "old", "a note", 46_000 + row];
const rows = (count: number): Raw[][] => Array.from({ length: count }, (_, row) => plainRow(row));

const texts: readonly string[] = [
  "=A1",
  "=",
  "+1",
  "-5",
  "- see notes",
  "@name",
  "'quoted",
  "1/2",
  "007",
  "5",
  "1,234",
  "50%",
  "(5)",
  "$5",
  "1e5",
  "12:30",
  "5 PM",
  "2026-11-22",
  "11/22/2026",
  "5-Jan",
  "Jan-26",
  "22 November 2026",
  "November 22, 2026",
  "TRUE",
  "false",
  "#N/A",
  "1 1/2",
  " 5",
  "No Intent",
  "N/A",
  "TBD",
  "-",
  "3 seats",
  "未定",
  "a=b",
  "2026年1月5日",
  "５",
  "Zürich",
  "line one\nline two",
  "x".repeat(8_000),
];

/** What Excel itself does; the adapter is built on it. */
const excelFacts: readonly ContractCase[] = [
  contractCase("text written to values is parsed as if typed, text after an apostrophe is not", async (scratch) => {
    await scratch.fill([["1/2", "007", "TRUE", "'1/2", "'=A1", "'TRUE"]]);
    const { values, valueTypes } = await scratch.look("A2:F2");
    same(valueTypes, [["Double", "Double", "Boolean", "String", "String", "String"]], "the types");
    same(values[0]?.slice(1), [7, true, "1/2", "=A1", "TRUE"], "the values");
  }),
  contractCase("null leaves values, formulas and formats alone", async (scratch) => {
    await scratch.fill([["a", "=1+1", 5, "b", "c", "d"]], {
      formats: [["General", "0.00", "@", "d.m.yyyy", "General", "General"]],
    });
    const before = await scratch.look("A2:F2");
    await scratch.run(async (context, sheet) => {
      const range = sheet.getRange("A2:F2");
      range.numberFormat = [[null, null, null, null, null, "0%"]];
      range.values = [[null, null, null, null, null, "e"]];
      await context.sync();
    });
    const after = await scratch.look("A2:F2");
    same(after.formulas[0]?.slice(0, 5), before.formulas[0]?.slice(0, 5), "the formulas");
    same(after.numberFormat[0], [...(before.numberFormat[0]?.slice(0, 5) ?? []), "0%"], "the formats");
  }),
  contractCase("nothing is parsed in a text cell", async (scratch) => {
    await scratch.fill([["1/2", "007", "=A1", "TRUE", "5-Jan", "@x"]], { formats: [["@", "@", "@", "@", "@", "@"]] });
    same((await scratch.look("A2:F2")).values, [["1/2", "007", "=A1", "TRUE", "5-Jan", "@x"]], "the values");
  }),
  contractCase("ranges that don't meet stop a batch before what follows", async (scratch) => {
    await scratch.fill(rows(2));
    const code = await codeOf(
      scratch.run(async (context, sheet) => {
        sheet.tables.getItem(tableName).getRange().getLastCell().getIntersection(sheet.getRange("F4"));
        sheet.getRange("A2").values = [["overwritten"]];
        await context.sync();
      }),
    );
    same(code, "ItemNotFound", "the code");
    same((await scratch.look("A2")).values, [["Tenant 0"]], "the cell");
  }),
  contractCase("a table's column keeps its id when another comes in before it, and is found by it", async (scratch) => {
    await scratch.fill(rows(2));
    const seen = await scratch.run(async (context, sheet) => {
      const { columns } = sheet.tables.getItem(tableName);
      columns.load("items/id");
      await context.sync();
      const [, , third] = columns.items.map(({ id }) => id);
      columns.add(1, undefined, "New");
      await context.sync();
      const heading = columns.getItem(third ?? 0).getHeaderRowRange();
      heading.load("columnIndex,values");
      await context.sync();
      return [heading.columnIndex, heading.values];
    });
    same(seen, [3, [[scratch.environment.headings[2]]]], "the column");
  }),
  contractCase("what a range held is read before it is written, in the same batch", async (scratch) => {
    await scratch.fill(rows(1));
    const seen = await scratch.run(async (context, sheet) => {
      const before = sheet.getRange("A2");
      before.untrack();
      before.load("formulas");
      before.values = [["new"]];
      const after = sheet.getRange("A2");
      after.untrack();
      after.load("formulas");
      await context.sync();
      return [before.formulas, after.formulas];
    });
    same(seen, [[["Tenant 0"]], [["new"]]], "before and after");
  }),
  contractCase("what hangs on a missing table is missing too, and no error", async (scratch) => {
    await scratch.fill(rows(1));
    const missing = await scratch.run(async (context) => {
      const range = context.workbook.tables.getItemOrNullObject("No_such_table").getRange();
      range.load("rowIndex");
      await context.sync();
      return range.isNullObject;
    });
    same(missing, true, "isNullObject");
  }),
  contractCase(
    "a column of a table keeps its id when another comes in before it, and is found by it",
    async (scratch) => {
      await scratch.fill(rows(1));
      const idOf = (key: number | string): Promise<readonly [number, string]> =>
        scratch.run(async (context) => {
          const column = context.workbook.tables.getItem(tableName).columns.getItem(key);
          column.load("id,name");
          await context.sync();
          return [column.id, column.name];
        });
      const [id, name] = await idOf(scratch.environment.headings[1]);
      await scratch.run(async (context) => {
        context.workbook.tables.getItem(tableName).columns.add(0, undefined, "Came in");
        await context.sync();
      });
      same(await idOf(id), [id, name], "the column of the id");
      same((await idOf("Came in"))[0] === id, false, "the same id twice");
    },
  ),
];

const reading: readonly ContractCase[] = [
  contractCase("a table: place, headings, values, formulas, formats", async (scratch) => {
    await scratch.fill(
      [
        ["Contoso", "=1+1", true, "'=x", "'007", 46_000],
        ["Contoso", "=NA()", "#N/A", null, "'#", 0.5],
      ],
      {
        formats: [
          ["General", "General", "General", "General", "General", "d.m.yyyy"],
          ["General", "General", "General", "General", "General", "0%"],
        ],
      },
    );
    const listing = await scratch.listing();
    same(
      [listing.headings, listing.headingRow, listing.firstColumn, listing.rowCount],
      [scratch.environment.headings, 0, 0, 2],
      "the listing",
    );
    const snapshot = await scratch.read();
    const results = scratch.environment.calculates
      ? [2, { error: "#N/A" }]
      : [0, 1].map((row) => rowOf(snapshot, row)[1]);
    same(rowOf(snapshot, 0), ["Contoso", results[0], true, "=x", "007", 46_000], "row 0");
    same(rowOf(snapshot, 1), ["Contoso", results[1], { error: "#N/A" }, "", "#", 0.5], "row 1");
    same(
      [...snapshot.columns.values()].map(({ formulaRows }) => [...formulaRows]),
      [[], [0, 1], [], [], [], []],
      "the formulas",
    );
    same(
      [0, 1].map((row) => snapshot.columns.get(5)?.format(row)),
      ["d.m.yyyy", "0%"],
      "the formats",
    );
  }),
  contractCase("a total row is no row", async (scratch) => {
    await scratch.fill(rows(3));
    await scratch.environment.byHand.showTotals(tableName);
    same((await scratch.listing()).rowCount, 3, "the number of rows");
    same(rowOf(await scratch.read(), 2)[0], "Tenant 2", "the last row");
    allWritten(await scratch.update([[2, 2, "x"]]), 1);
  }),
  contractCase("a plain range under a title", async (scratch) => {
    await scratch.fill(rows(2), { table: false, at: 4 });
    await scratch.run(async (context, sheet) => {
      sheet.getRange("A1").values = [["Tracker of the year"]];
      await context.sync();
    });
    const { ref, headingRow, rowCount } = await scratch.listing();
    same([ref.kind, headingRow, rowCount], ["range", 3, 2], "the listing");
    allWritten(await scratch.update([[1, 2, "No Intent"]]), 1);
    same((await scratch.look("C5:C6")).values, [["Draft"], ["No Intent"]], "the cells");
  }),
  contractCase("merged cells in a plain range are told", async (scratch) => {
    await scratch.fill(rows(3), { table: false });
    await scratch.environment.byHand.merge(sheetName, "A2:A3");
    same(await codeOf(scratch.read()), "cells-merged", "the problem");
  }),
  contractCase("a table with one blank row", async (scratch) => {
    await scratch.fill([[null, null, null, null, null, null]]);
    const snapshot = await scratch.read();
    same([snapshot.rowCount, rowOf(snapshot, 0)], [1, ["", "", "", "", "", ""]], "the row");
  }),
  contractCase("a table that was renamed and moved is the same table", async (scratch) => {
    await scratch.fill(rows(2));
    const { ref } = await scratch.listing();
    await scratch.run(async (context, sheet) => {
      sheet.tables.getItem(tableName).name = "Contract_renamed";
      await context.sync();
    });
    same((await scratch.port.read(ref, needAll)).listing.ref.name, "Contract_renamed", "the name");
  }),
];

const writing: readonly ContractCase[] = [
  contractCase("every text is written as the text it is", async (scratch) => {
    await scratch.fill(texts.map((_, row) => plainRow(row)));
    allWritten(await scratch.update(texts.map((text, row) => [row, 3, text])), texts.length);
    const { values, valueTypes } = await scratch.look(`D2:D${String(texts.length + 1)}`);
    same(values.flat(), texts, "the values");
    same(new Set(valueTypes.flat()).size, 1, "the number of types");
  }),
  contractCase("every text is written as the text it is, into text cells", async (scratch) => {
    await scratch.fill(
      texts.map((_, row) => plainRow(row)),
      { formats: texts.map(() => ["General", "General", "General", "@", "General", "General"]) },
    );
    allWritten(await scratch.update(texts.map((text, row) => [row, 3, text])), texts.length);
    same((await scratch.look(`D2:D${String(texts.length + 1)}`)).values.flat(), texts, "the values");
  }),
  contractCase("numbers, dates with their format, booleans, blanks", async (scratch) => {
    await scratch.fill(rows(1));
    allWritten(
      await scratch.update([
        [0, 1, 12.5],
        [0, 2, true],
        [0, 3, ""],
        [0, 5, 47_000, "yyyy-mm-dd"],
      ]),
      4,
    );
    const { values, valueTypes, numberFormat } = await scratch.look("A2:F2");
    same(values, [["Tenant 0", 12.5, true, "", "a note", 47_000]], "the values");
    same(valueTypes[0]?.slice(1, 4), ["Double", "Boolean", "Empty"], "the types");
    same(numberFormat[0]?.[5], "yyyy-mm-dd", "the format");
  }),
  contractCase("formulas beside the cells written stay", async (scratch) => {
    await scratch.fill([
      ["a", '="b"', "c", "=1+1", "d", 1],
      ["a", '="b"', "c", "=1+1", "d", 1],
    ]);
    allWritten(
      await scratch.update([
        [0, 2, "x"],
        [1, 0, "y"],
        [1, 4, "z"],
      ]),
      3,
    );
    const { formulas } = await scratch.look("A2:F3");
    same(
      formulas,
      [
        ["a", '="b"', "x", "=1+1", "d", 1],
        ["y", '="b"', "c", "=1+1", "z", 1],
      ],
      "the formulas",
    );
  }),
  contractCase(
    "under a filter every visible row gets its own value, and the outcome is true of the hidden ones",
    async (scratch) => {
      await scratch.fill(rows(12));
      await scratch.environment.byHand.filter(
        tableName,
        [0, 2, 5, 6, 11].map((row) => `Tenant ${String(row)}`),
      );
      const outcome = await scratch.update(rows(12).map((_, row) => [row, 3, `new ${String(row)}`]));
      const written = new Set(outcome.written.map(({ row }) => row));
      same(
        [0, 2, 5, 6, 11].every((row) => written.has(row)),
        true,
        "visible rows written",
      );
      same(outcome.written.length + outcome.notWritten.length, 12, "the number of edits");
      same(
        (await scratch.look("D2:D13")).values.flat(),
        rows(12).map((_, row) => (written.has(row) ? `new ${String(row)}` : "old")),
        "the cells",
      );
    },
  ),
  contractCase("a large block in several batches", async (scratch) => {
    const count = 3_000;
    await scratch.fill(rows(count));
    allWritten(
      await scratch.update(
        rows(count).flatMap((_, row): Edit[] => [
          [row, 2, `L1 ${String(row)}`],
          [row, 3, "="],
          [row, 5, 47_000 + row, "yyyy-mm-dd"],
        ]),
      ),
      3 * count,
    );
    same(
      (await scratch.look(`C${String(count)}:F${String(count + 1)}`)).values,
      [count - 2, count - 1].map((row) => [`L1 ${String(row)}`, "=", "a note", 47_000 + row]),
      "the last rows",
    );
  }),
  contractCase("rows that change places right before the write hold what they held", async (scratch) => {
    await scratch.fill([
      ["a", "Teams", "Draft", null, "a's note", 1],
      ["b", "Teams", "Draft", null, "b's note", 2],
    ]);
    const { ref } = await scratch.listing();
    const swapped = [
      ["b", "Teams", "Draft", "", "b's note", 2],
      ["a", "Teams", "Draft", "", "a's note", 1],
    ];
    const outcome = await scratch.port.update(ref, needAll, async (fresh) => {
      await scratch.run(async (context, sheet) => {
        sheet.getRange("A2:F3").values = swapped;
        await context.sync();
      });
      return [editOf(fresh, [0, 2, "No Intent"]), editOf(fresh, [0, 3, "x"])];
    });
    same([outcome.written, outcome.wrong, outcome.notWritten.length], [[], [], 2], "the outcome");
    same((await scratch.look("A2:F3")).values, swapped, "the cells");
  }),
  contractCase("headings that are exchanged right before the write: every cell holds what it held", async (scratch) => {
    await scratch.fill(rows(2), { table: false });
    const { ref } = await scratch.listing();
    const [, , third, fourth] = scratch.environment.headings;
    const outcome = await scratch.port.update(ref, needAll, async (fresh) => {
      await scratch.run(async (context, sheet) => {
        sheet.getRange("C1:D1").values = [[fourth, third]];
        await context.sync();
      });
      return [editOf(fresh, [0, 2, "No Intent"]), editOf(fresh, [1, 3, "x"])];
    });
    same(
      [outcome.written, outcome.wrong, outcome.notWritten.map(({ because }) => because.code)],
      [[], [], ["headings-changed", "headings-changed"]],
      "the outcome",
    );
    same(
      (await scratch.look("A2:D3")).values,
      [
        ["Tenant 0", "Teams", "Draft", "old"],
        ["Tenant 1", "Teams", "Draft", "old"],
      ],
      "the cells",
    );
  }),
  contractCase("a formula and a text that begins with = are put back as what they were", async (scratch) => {
    await scratch.fill([["a", "Teams", "Draft", null, "d", 1]]);
    const { ref } = await scratch.listing();
    const outcome = await scratch.port.update(ref, needAll, async (fresh) => {
      await scratch.run(async (context, sheet) => {
        sheet.getRange("C2:D2").values = [["'=see mail", "=1+1"]];
        await context.sync();
      });
      return [editOf(fresh, [0, 2, "No Intent"]), editOf(fresh, [0, 3, "x"])];
    });
    same(
      [outcome.written, outcome.wrong, outcome.notWritten.map(({ because }) => because.code)],
      [[], [], ["row-changed", "row-changed"]],
      "the outcome",
    );
    const { values, formulas } = await scratch.look("C2:D2");
    same([values[0]?.[0], formulas], ["=see mail", [["=see mail", "=1+1"]]], "the cells");
  }),
  contractCase("a protected sheet is told and nothing is written", async (scratch) => {
    await scratch.fill(rows(1));
    const { ref } = await scratch.listing();
    const protection = (on: boolean): Promise<void> =>
      scratch.run(async (context, sheet) => {
        if (on) sheet.protection.protect();
        else sheet.protection.unprotect();
        await context.sync();
      });
    await protection(true);
    const code = await codeOf(scratch.port.update(ref, needAll, (fresh) => [editOf(fresh, [0, 2, "x"])]));
    await protection(false);
    same(code, "sheet-protected", "the problem");
    same((await scratch.look("C2")).values, [["Draft"]], "the cell");
  }),
  contractCase("what was written can be written back", async (scratch) => {
    await scratch.fill([["a", "b", "'1/2", null, "d", 46_000]], {
      formats: [["General", "General", "General", "General", "General", "d.m.yyyy"]],
    });
    const { written } = await scratch.update([
      [0, 2, "No Intent"],
      [0, 3, "x"],
      [0, 5, 47_000, "yyyy-mm-dd"],
    ]);
    const { ref } = await scratch.listing();
    const back = await scratch.port.update(ref, needAll, () =>
      written.map(({ row, column, from, to }) => ({ row, column, from: to, to: from })),
    );
    allWritten(back, 3);
    const { values, numberFormat } = await scratch.look("A2:F2");
    same([values[0], numberFormat[0]?.[5]], [["a", "b", "1/2", "", "d", 46_000], "d.m.yyyy"], "the cells");
  }),
  contractCase("rows that are seen, and those of them that are selected", async (scratch) => {
    await scratch.fill(rows(8));
    const { ref } = await scratch.listing();
    const select = (address: string): Promise<void> =>
      scratch.run(async (context, sheet) => {
        sheet.activate();
        sheet.getRange(address).select();
        await context.sync();
      });
    await select("B4:B6");
    same(
      [await scratch.port.rowsIn(ref, "visible"), await scratch.port.rowsIn(ref, "selected")],
      [
        [0, 1, 2, 3, 4, 5, 6, 7],
        [2, 3, 4],
      ],
      "the rows",
    );
    await scratch.environment.byHand.filter(tableName, ["Tenant 1", "Tenant 3", "Tenant 4"]);
    same(
      [await scratch.port.rowsIn(ref, "visible"), await scratch.port.rowsIn(ref, "selected")],
      [
        [1, 3, 4],
        [3, 4],
      ],
      "the rows under a filter",
    );
    await scratch.environment.byHand.filter(tableName, ["nobody"]);
    same(await scratch.port.rowsIn(ref, "visible"), [], "the rows where a filter leaves none");
  }),
  contractCase("a data row is selected", async (scratch) => {
    await scratch.fill(rows(3));
    await scratch.port.reveal((await scratch.listing()).ref, 1);
    const address = await scratch.run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      selected.load("rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      return [selected.rowIndex, selected.columnIndex, selected.rowCount, selected.columnCount];
    });
    same(address, [2, 0, 1, 6], "the selection");
  }),
];

export const contract: readonly ContractCase[] = [...excelFacts, ...reading, ...writing];
