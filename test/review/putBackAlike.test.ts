import { leadingPlaybook } from "../../src/playbook/playbook";
import { sheetWords } from "../../src/language/sheetWords";
import { isHeadingRow } from "../../src/playbook/tracker/bindHeadings";
import { apply, applyRequest, type Receipt } from "../../src/review/apply/apply";
import { revert, type Reverted } from "../../src/review/apply/revert";
import { nothingLeftOut } from "../../src/review/propose/leftOut";
import { Reviewed } from "../../src/review/propose/reviewed";
import { readTracker } from "../../src/review/table/readTracker";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { onlyTracker } from "../../src/command/chooseTable";
import type { MemorySheet } from "../stand-ins/excel/memorySheet";
import { MemoryWorkbook } from "../stand-ins/excel/memoryWorkbook";
import { swapRows } from "../stand-ins/excel/people/rows";
import { startHost } from "../stand-ins/excel/startHost";

const headings = ["Tenant", "Service", "Stage", "Declared Intent", "Reason", "L1", "L2", "L3", "Owner", "Ticket"];
const facts = (tenant: string) => [tenant, "Teams", "Delivery", "No", "Executive Sponsorship"];
const started = ["In Progress", "Migration", null, null];
const settled = ["No Intent", "Executive Sponsorship", "L3s coming soon", "Account Team"];
/** Data rows as the cells of L1, L2, L3, Owner and Ticket. */
const rows = (sheet: MemorySheet, count: number) =>
  sheet.cells.values({ row: 1, column: 5, rows: count, columns: 5 }).map((cells) => cells.map((cell) => cell || null));
const body = { row: 1, column: 0, rows: 2, columns: headings.length };

interface Opened {
  readonly sheet: MemorySheet;
  apply(): Promise<Receipt>;
  putBack(receipt: Receipt): Promise<Reverted>;
}

async function open(
  lines: readonly (readonly (string | null)[])[],
  kind: "table" | "range" = "table",
): Promise<Opened> {
  const book = new MemoryWorkbook();
  const sheet = book.addSheet("Sheet1", [headings, ...lines]);
  if (kind === "table") book.table(sheet, "Tracker", `A1:J${String(lines.length + 1)}`);
  startHost(book);
  const port = excelWorkbook({ isHeadingRow, timeoutMs: 200 });
  const { ref } = onlyTracker(await port.list());
  const bound = await readTracker(port, ref, { rebinding: {}, playbook: leadingPlaybook });
  const { language } = bound.binding;
  const input = { ...bound, language, words: sheetWords, choices: new Map(), leftOut: nothingLeftOut };
  return {
    sheet,
    apply: () => apply(port, applyRequest(ref, {}, Reviewed.of(input))),
    putBack: (receipt) => revert(port, ref, receipt),
  };
}

interface Applied {
  readonly sheet: MemorySheet;
  readonly receipt: Receipt;
  putBack(): Promise<Reverted>;
}

/** Applies to a row that was started and one of the same that was settled before; nothing is written to the second. */
async function applied(tickets: readonly [string, string], kind?: "table" | "range"): Promise<Applied> {
  const lines = [
    [...facts("Contoso"), ...started, tickets[0]],
    [...facts("Contoso"), ...settled, tickets[1]],
  ];
  const { sheet, apply: write, putBack } = await open(lines, kind);
  const receipt = await write();
  expect(rows(sheet, 2)).toEqual([
    [...settled, tickets[0]],
    [...settled, tickets[1]],
  ]);
  return { sheet, receipt, putBack: () => putBack(receipt) };
}

test.each(["table", "range"] as const)(
  "[W7] two rows of a %s that look alike since one was written, and were exchanged: the written one is put back",
  async (kind) => {
    const { sheet, putBack } = await applied(["T-1", "T-2"], kind);
    swapRows(sheet, body, 0, 1);
    const { kept } = await putBack();
    expect(rows(sheet, 2)).toEqual([
      [...settled, "T-2"],
      [...started, "T-1"],
    ]);
    expect(kept).toEqual([]);
  },
);

test("[W7] a row that looks like another since it was written is put back where none moved, beside one something new", async () => {
  const { sheet, putBack } = await applied(["T-1", "T-2"]);
  sheet.set(1, 9, [["T-9"]]);
  const { kept } = await putBack();
  expect(rows(sheet, 2)).toEqual([
    [...started, "T-9"],
    [...settled, "T-2"],
  ]);
  expect(kept).toEqual([]);
});

test("[W7] where something new stands beside both rows that look alike, neither is taken for the written one", async () => {
  const { sheet, putBack } = await applied(["T-1", "T-2"]);
  sheet.set(1, 9, [["T-8"], ["T-9"]]);
  const { kept } = await putBack();
  expect(rows(sheet, 2)).toEqual([
    [...settled, "T-8"],
    [...settled, "T-9"],
  ]);
  expect(kept.map(({ row, column }) => [row, column])).toEqual([
    [0, "l1"],
    [0, "l2"],
    [0, "l3"],
    [0, "owner"],
  ]);
});

test("[W7] rows that hold the same in every column are put back in place", async () => {
  const { sheet, putBack } = await applied(["T-1", "T-1"]);
  await putBack();
  expect(rows(sheet, 2)).toEqual([
    [...started, "T-1"],
    [...settled, "T-1"],
  ]);
});

test("[W7] a row that somebody added, which holds the same but for what stands beside, is not taken for the written one", async () => {
  const { sheet, putBack } = await applied(["T-1", "T-2"], "range");
  swapRows(sheet, body, 0, 1);
  sheet.set(3, 0, [[...facts("Contoso"), ...settled, "T-3"]]);
  await putBack();
  expect(rows(sheet, 3)).toEqual([
    [...settled, "T-2"],
    [...started, "T-1"],
    [...settled, "T-3"],
  ]);
});

test("what stands beside the rows is read only where it takes that to put them back", async () => {
  const alike = await applied(["T-1", "T-2"]);
  expect([...(alike.receipt.bound.snapshot.beside ?? [])].map(([index]) => index)).toEqual([9]);
  const receipt = await (
    await open([
      [...facts("Contoso"), ...started, "T-1"],
      [...facts("Fabrikam"), ...settled, "T-2"],
      [...facts("Northwind"), ...started, "T-3"],
      [...facts("Northwind"), ...started, "T-4"],
    ])
  ).apply();
  expect(receipt.written).toHaveLength(12);
  expect(receipt.bound.snapshot.beside).toBeUndefined();
});
