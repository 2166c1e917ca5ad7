import { leadingPlaybook } from "../../src/playbook/playbook";
import { sheetWords } from "../../src/language/sheetWords";
/**
 * What W4 says of the moment between the fresh read and a batch that writes, by hand: two rows that look alike in every
 * output column, and one person who does one thing right before the batch. `test/tools/faults` does the same at random.
 */
import { isHeadingRow } from "../../src/playbook/tracker/bindHeadings";
import { apply, applyRequest, settleReceipt, type Receipt } from "../../src/review/apply/apply";
import { nothingLeftOut } from "../../src/review/propose/leftOut";
import { readTracker } from "../../src/review/table/readTracker";
import { revert, stillToPutBack } from "../../src/review/apply/revert";
import { Reviewed } from "../../src/review/propose/reviewed";
import type { TableRef } from "../../src/review/snapshot";
import type { WorkbookPort } from "../../src/review/port";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import type { Host } from "../stand-ins/excel/host";
import { formulaCell, type MemorySheet } from "../stand-ins/excel/memorySheet";
import { MemoryWorkbook } from "../stand-ins/excel/memoryWorkbook";
import { exchanged } from "../stand-ins/excel/people/columns";
import { swapRows } from "../stand-ins/excel/people/rows";
import { orderTableColumns, turnIntoRange } from "../stand-ins/excel/people/tables";
import { startHost } from "../stand-ins/excel/startHost";

const headings = [
  "Tenant",
  "Service",
  "Stage",
  "Declared Intent",
  "Reason",
  "L1",
  "L2",
  "L3",
  "Owner",
  "Next Action",
  "Next Action Date",
  "Comment",
  "Notes",
];
const at = (heading: string): number => headings.indexOf(heading);
/**
 * Contoso says no and is D1; Fabrikam says yes and is left alone. Both are In Progress, and nothing else stands in
 * their outputs.
 */
const contoso = [
  "Contoso",
  "Teams",
  "Delivery",
  "No",
  "Executive Sponsorship",
  "In Progress",
  null,
  null,
  null,
  null,
  null,
  "Contoso's comment",
  "Said so.",
];
const fabrikam = [
  "Fabrikam",
  "Teams",
  "Delivery",
  "Yes",
  null,
  "In Progress",
  null,
  null,
  null,
  null,
  null,
  "Fabrikam's comment",
  "Goes on.",
];
const contosoWritten = [
  "Contoso",
  "Teams",
  "Delivery",
  "No",
  "Executive Sponsorship",
  "No Intent",
  "Executive Sponsorship",
  "L3s coming soon",
  "Account Team",
  "Notify account team of No Intent",
  "TBD",
  "Contoso's comment",
  "Said so.",
];

interface Opened {
  readonly book: MemoryWorkbook;
  readonly sheet: MemorySheet;
  readonly host: Host;
  readonly port: WorkbookPort;
  readonly ref: TableRef;
  apply(): Promise<Receipt>;
}

async function open(kind: "table" | "range" = "table", rows = [contoso, fabrikam]): Promise<Opened> {
  const book = new MemoryWorkbook();
  const sheet = book.addSheet("Sheet1", [headings, ...rows]);
  if (kind === "table") book.table(sheet, "Tracker", `A1:M${String(rows.length + 1)}`);
  const host = startHost(book);
  const port = excelWorkbook({ isHeadingRow, timeoutMs: 200 });
  const [listing] = await port.list();
  if (listing === undefined) throw new Error("no table");
  const { ref } = listing;
  const bound = await readTracker(port, ref, { rebinding: {}, playbook: leadingPlaybook });
  const input = {
    ...bound,
    language: bound.binding.language,
    words: sheetWords,
    choices: new Map(),
    leftOut: nothingLeftOut,
  };
  return {
    book,
    sheet,
    host,
    port,
    ref,
    apply: () => apply(port, applyRequest(ref, {}, Reviewed.of(input))),
  };
}

const line = ({ sheet }: Opened, row: number): unknown[] =>
  sheet.cells.values({ row: row + 1, column: 0, rows: 1, columns: headings.length })[0] ?? [];
const isWrite = ({ kind }: { readonly kind: string }): boolean => kind === "write";
const body = (rows: number) => ({ row: 1, column: 0, rows, columns: headings.length });

/** One person does one thing right before the batch that writes. */
async function applyAfter(opened: Opened, act: () => void): Promise<Receipt> {
  const planned = opened.host.beforeBatch(isWrite, act);
  const receipt = await opened.apply();
  expect(planned.reached).toBe(true);
  opened.host.check();
  expect([receipt.written, receipt.unknown, receipt.outcome.wrong]).toEqual([[], [], []]);
  return receipt;
}

const reasons = ({ notWritten }: Receipt): unknown[] =>
  [...new Set(notWritten.map(({ because }) => JSON.stringify(because)))].map((text) => JSON.parse(text) as unknown);

test.each(["table", "range"] as const)(
  "[W4] two rows of a %s swapped before the write: each holds what it held, and nothing is said to be written",
  async (kind) => {
    const opened = await open(kind);
    const receipt = await applyAfter(opened, () => {
      swapRows(opened.sheet, body(2), 0, 1);
    });
    expect([line(opened, 0), line(opened, 1)]).toEqual([fabrikam, contoso]);
    expect(reasons(receipt)).toEqual([{ code: "rows-moved" }]);
    expect(receipt.notWritten).toHaveLength(6);
  },
);

test("[W4] the same in put back: a settled row of another tenant keeps what it holds", async () => {
  const settled = ["Fabrikam", ...contosoWritten.slice(1, 11), "Fabrikam's comment", "Said so."];
  const opened = await open("table", [contoso, settled]);
  const receipt = await opened.apply();
  expect(line(opened, 0)).toEqual(contosoWritten);
  opened.host.beforeBatch(isWrite, () => {
    swapRows(opened.sheet, body(2), 0, 1);
  });
  const reverted = await revert(opened.port, opened.ref, receipt);
  expect([line(opened, 0), line(opened, 1)]).toEqual([settled, contosoWritten]);
  expect([reverted.outcome.written, reverted.outcome.wrong]).toEqual([[], []]);
  expect(new Set(reverted.outcome.notWritten.map(({ because }) => because.code))).toEqual(new Set(["rows-moved"]));
});

test("[W4] two columns of a table exchanged before the write: the batch stops before it writes", async () => {
  const opened = await open();
  const [table] = opened.book.tables();
  const receipt = await applyAfter(opened, () => {
    orderTableColumns(opened.book, table?.id ?? "", exchanged(headings.length, at("Owner"), at("Comment")));
  });
  expect(reasons(receipt)).toEqual([{ code: "headings-changed", headings: ["Owner"] }]);
  const swapped = (cells: readonly unknown[]) =>
    exchanged(headings.length, at("Owner"), at("Comment")).map((from) => cells[from]);
  expect([line(opened, 0), line(opened, 1)]).toEqual([swapped(contoso), swapped(fabrikam)]);
  expect(opened.host.batches.filter(isWrite)).toHaveLength(1);
});

test("[W4] headings of a plain range exchanged before the write: every cell goes back to what it held", async () => {
  const opened = await open("range");
  const receipt = await applyAfter(opened, () => {
    opened.sheet.set(0, at("Owner"), [["Comment"]]).set(0, at("Comment"), [["Owner"]]);
  });
  expect(reasons(receipt)).toEqual([{ code: "headings-changed", headings: ["Owner"] }]);
  expect([line(opened, 0), line(opened, 1)]).toEqual([contoso, fabrikam]);
});

test("[W4] a fact edited before the write: the row is not written, the edit stays", async () => {
  const opened = await open();
  const receipt = await applyAfter(opened, () => {
    opened.sheet.set(1, at("Declared Intent"), [["Yes"]]);
  });
  expect(reasons(receipt)).toEqual([{ code: "row-changed" }]);
  expect(line(opened, 0)).toEqual(contoso.map((cell) => (cell === "No" ? "Yes" : cell)));
});

test("[W4] a cell typed before the write is not lost: text that begins with = stays text, a formula a formula", async () => {
  const opened = await open("table", [contoso, ["Adatum", ...contoso.slice(1)]]);
  const receipt = await applyAfter(opened, () => {
    opened.sheet.set(1, at("Owner"), [["=see mail"]]).set(2, at("Owner"), [[formulaCell("=A1", "Tenant")]]);
  });
  expect(reasons(receipt)).toEqual([{ code: "row-changed" }]);
  expect([opened.sheet.valueAt("I2"), opened.sheet.formulaAt("I2")]).toEqual(["=see mail", null]);
  expect(opened.sheet.formulaAt("I3")).toBe("=A1");
});

test("[W4] a row that is sorted away while a cell is put back is found again, and holds what it held", async () => {
  const opened = await open();
  opened.host.beforeBatch(isWrite, () => {
    swapRows(opened.sheet, body(2), 0, 1);
  });
  let writes = 0;
  opened.host.beforeBatch(
    ({ kind }) => kind === "write" && (writes += 1) === 2,
    () => {
      swapRows(opened.sheet, body(2), 0, 1);
    },
  );
  const receipt = await opened.apply();
  expect([line(opened, 0), line(opened, 1)]).toEqual([contoso, fabrikam]);
  expect([receipt.written, receipt.outcome.wrong]).toEqual([[], []]);
  opened.host.check();
});

test("[W4] a cell that can't be set right is named with what stands there", async () => {
  const opened = await open();
  opened.host.beforeBatch(isWrite, () => {
    swapRows(opened.sheet, body(2), 0, 1);
  });
  opened.host.beforeBatch(
    (batch) => batch.kind === "write" && batch !== opened.host.batches.find(isWrite),
    () => {
      opened.sheet.protect();
    },
  );
  const receipt = await opened.apply();
  expect(line(opened, 0)[at("Owner")]).toBe("Account Team");
  const owner = receipt.outcome.wrong.find(({ column }) => column === at("Owner"));
  expect(owner).toEqual({
    row: 0,
    sheetRow: 1,
    names: ["Fabrikam", "Teams"],
    column: at("Owner"),
    heading: "Owner",
    holds: "Account Team",
    held: "",
  });
  expect(receipt.outcome.wrong).toHaveLength(6);
  expect(receipt.written).toEqual([]);
});

describe("[W4] a row that got another's cells and is not to be found with certainty", () => {
  const isOutput = (column: number): boolean => column >= at("L1") && column <= at("Next Action Date");
  const astray = fabrikam.map((cell, column) => (isOutput(column) ? (contosoWritten[column] ?? null) : cell));

  /** Contoso's cells land in Fabrikam's row; something else happens before they are taken back. */
  async function applyAstray(rows: (typeof contoso)[], act: (opened: Opened) => void): Promise<[Opened, Receipt]> {
    const opened = await open("table", rows);
    opened.host.beforeBatch(isWrite, () => {
      swapRows(opened.sheet, body(rows.length), 0, 1);
    });
    opened.host.beforeBatch(
      (batch) => batch.kind === "write" && batch !== opened.host.batches.find(isWrite),
      () => {
        act(opened);
      },
    );
    const receipt = await opened.apply();
    opened.host.check();
    expect(receipt.written).toEqual([]);
    expect(receipt.outcome.wrong.map(({ names }) => names)).toEqual(
      Array.from({ length: 6 }, () => fabrikam.slice(0, 2)),
    );
    return [opened, receipt];
  }

  test("it is gone, and one that always looked so is not taken for it", async () => {
    const [opened] = await applyAstray([contoso, fabrikam, astray], ({ sheet }) => sheet.deleteRows(1));
    expect([line(opened, 0), line(opened, 1)]).toEqual([contoso, astray]);
  });

  test("somebody made another one like it: neither is touched", async () => {
    const [opened] = await applyAstray([contoso, fabrikam], ({ sheet }) => sheet.insertRows(2).set(2, 0, [astray]));
    expect([line(opened, 0), line(opened, 1), line(opened, 2)]).toEqual([astray, astray, contoso]);
  });
});

test("[W4, W7] a batch that comes late, into rows that moved meanwhile, is set right when it is asked for", async () => {
  const opened = await open();
  const held = opened.host.holdRequest(isWrite);
  const receipt = await opened.apply();
  expect(receipt.unknown).toHaveLength(6);
  swapRows(opened.sheet, body(2), 0, 1);
  held.release();
  const told = await settleReceipt(opened.port, receipt);
  expect([line(opened, 0), line(opened, 1)]).toEqual([fabrikam, contoso]);
  expect([told.written, told.unknown, told.outcome.wrong]).toEqual([[], [], []]);
});

test("[W4] a batch that fails between format and value leaves no format behind, and put back restores it", async () => {
  const opened = await open();
  opened.sheet
    .set(0, at("Comment"), [["Kickoff Date"]])
    .set(1, at("Comment"), [[46_000]])
    .format("L2", "d-mmm-yy");
  opened.sheet
    .set(1, 2, [["Assignment", "Yes", null]])
    .set(0, at("Reason"), [["FTC Assistance"]])
    .set(1, at("Reason"), [["No"]]);
  const fresh = await open("table", [opened.sheet.cells.values(body(1))[0] as typeof contoso]);
  fresh.sheet.set(0, 0, [opened.sheet.cells.values({ ...body(1), row: 0 })[0] ?? []]).format("L2", "d-mmm-yy");
  const bound = await readTracker(fresh.port, fresh.ref, { rebinding: {}, playbook: leadingPlaybook });
  const input = {
    ...bound,
    language: bound.binding.language,
    words: sheetWords,
    choices: new Map(),
    leftOut: nothingLeftOut,
  };
  fresh.host.failStep(isWrite, ({ member }) => member === "Range.values", "GeneralException");
  const receipt = await apply(fresh.port, applyRequest(fresh.ref, {}, Reviewed.of(input)));
  expect(receipt.written).toEqual([]);
  expect([fresh.sheet.valueAt("K2"), fresh.sheet.formatAt("K2")]).toEqual([null, "General"]);
  fresh.host.check();
});

test("[W7] an output heading of a table renamed since: put back finds the column by its id", async () => {
  const opened = await open();
  const receipt = await opened.apply();
  opened.sheet.set(0, at("Owner"), [["Who owns it"]]);
  const reverted = await revert(opened.port, opened.ref, receipt);
  expect(line(opened, 0)).toEqual(contoso);
  expect([reverted.kept, reverted.columnGone, reverted.outcome.notWritten]).toEqual([[], [], []]);
});

test("[W7] a row that holds the same in every column as one that was not written is put back only while neither moved", async () => {
  const opened = await open("table", [contoso, contosoWritten, fabrikam]);
  const receipt = await opened.apply();
  swapRows(opened.sheet, body(3), 0, 2);
  const kept = await revert(opened.port, opened.ref, receipt);
  expect([kept.outcome.written, kept.kept.length]).toEqual([[], 6]);
  expect([line(opened, 0), line(opened, 1), line(opened, 2)]).toEqual([fabrikam, contosoWritten, contosoWritten]);
  swapRows(opened.sheet, body(3), 0, 2);
  await revert(opened.port, opened.ref, receipt);
  expect([line(opened, 0), line(opened, 1)]).toEqual([contoso, contosoWritten]);
});

test("[W7] where their comments differ it is put back wherever it stands", async () => {
  const settled = contosoWritten.map((cell, column) => (column === at("Comment") ? "the other comment" : cell));
  const opened = await open("table", [contoso, settled, fabrikam]);
  const receipt = await opened.apply();
  swapRows(opened.sheet, body(3), 0, 2);
  const { kept } = await revert(opened.port, opened.ref, receipt);
  expect(kept).toEqual([]);
  expect([line(opened, 0), line(opened, 1), line(opened, 2)]).toEqual([fabrikam, settled, contoso]);
});

test("[W7] a row that somebody made like the one that was written, and that stands in its place now, is not put back", async () => {
  const opened = await open();
  const receipt = await opened.apply();
  const theirs = contosoWritten.map((cell, column) => (column === at("Comment") ? "theirs" : cell));
  opened.sheet.set(2, 0, [theirs]);
  swapRows(opened.sheet, body(2), 0, 1);
  const { outcome, kept } = await revert(opened.port, opened.ref, receipt);
  expect([outcome.written, kept.length]).toEqual([[], 6]);
  expect(line(opened, 0)).toEqual(theirs);
});

test("[W7] nor is one that looked like it from the beginning, and that somebody gave the same, once the written one was changed", async () => {
  const opened = await open("table", [contoso, contoso, fabrikam]);
  opened.host.beforeBatch(isWrite, () => opened.sheet.set(2, 0, [contosoWritten]));
  const receipt = await opened.apply();
  expect(receipt.written.map(({ row }) => row)).toEqual([0, 0, 0, 0, 0, 0]);
  opened.sheet.set(1, at("Notes"), [["Said so once more."]]);
  const { outcome, kept } = await revert(opened.port, opened.ref, receipt);
  expect([outcome.written, kept.length]).toEqual([[], 6]);
  expect(line(opened, 1)).toEqual(contosoWritten);
});

test("[W7] of a plain range: the column is named and the rest put back; with its heading back it is put back too", async () => {
  const opened = await open("range");
  const receipt = await opened.apply();
  opened.sheet.set(0, at("Owner"), [["Who owns it"]]);
  const reverted = await revert(opened.port, opened.ref, receipt);
  expect(line(opened, 0)).toEqual(contoso.map((cell, column) => (column === at("Owner") ? "Account Team" : cell)));
  expect(reverted.columnGone.map(({ because }) => because)).toEqual([
    { code: "headings-changed", headings: ["Owner"] },
  ]);
  opened.sheet.set(0, at("Owner"), [["Owner"]]);
  await revert(opened.port, opened.ref, stillToPutBack(receipt, reverted));
  expect(line(opened, 0)).toEqual(contoso);
});

test("[W8] no batch of an apply or a put back asks a plain range for merged cells: Excel would forget its undo", async () => {
  const opened = await open("range");
  opened.host.reset();
  const receipt = await opened.apply();
  await revert(opened.port, opened.ref, receipt);
  expect(receipt.written).toHaveLength(6);
  expect(opened.host.batches.filter(({ names }) => names.some((name) => name.startsWith("GetMergedAreas")))).toEqual(
    [],
  );
});

test("[W8] the workbook turned read-only before put back: it is said, nothing is lost, and what was refused is put back later", async () => {
  const opened = await open();
  const receipt = await opened.apply();
  opened.host.failStep(isWrite, 1, "AccessDenied");
  const refused = await revert(opened.port, opened.ref, receipt);
  expect([refused.outcome.written, new Set(refused.outcome.notWritten.map(({ because }) => because.code))]).toEqual([
    [],
    new Set(["read-only"]),
  ]);
  expect(line(opened, 0)).toEqual(contosoWritten);
  await revert(opened.port, opened.ref, stillToPutBack(receipt, refused));
  expect(line(opened, 0)).toEqual(contoso);
});

test("[W7] the table turned into a range before put back: it is found where it stood", async () => {
  const opened = await open();
  const receipt = await opened.apply();
  turnIntoRange(opened.book, opened.book.tables()[0]?.id ?? "");
  const { outcome } = await revert(opened.port, opened.ref, receipt);
  expect([outcome.written.length, outcome.notWritten]).toEqual([6, []]);
  expect([line(opened, 0), line(opened, 1)]).toEqual([contoso, fabrikam]);
});

test("[W7] a range that stands elsewhere is not taken for the table that is gone: that is said, and nothing is written", async () => {
  const opened = await open();
  const receipt = await opened.apply();
  turnIntoRange(opened.book, opened.book.tables()[0]?.id ?? "");
  opened.sheet.insertRows(0);
  await expect(revert(opened.port, opened.ref, receipt)).rejects.toMatchObject({
    problem: { code: "table-gone", name: "Tracker" },
  });
  expect(line(opened, 1)).toEqual(contosoWritten);
  opened.sheet.deleteRows(0);
  await revert(opened.port, opened.ref, receipt);
  expect(line(opened, 0)).toEqual(contoso);
});
