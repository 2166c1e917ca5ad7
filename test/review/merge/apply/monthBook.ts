import { sheetWords } from "../../../../src/language/sheetWords";
import { isHeadingRow } from "../../../../src/playbook/tracker/bindHeadings";
import { leadingPlaybook } from "../../../../src/playbook/playbook";
import { applyMonth, type MonthReceipt, type MonthRequest } from "../../../../src/review/merge/apply/applyMonth";
import { keepMonth } from "../../../../src/review/merge/apply/keepMonth";
import { bringIn, noAnswers } from "../../../../src/review/merge/bringIn";
import type { MonthPort } from "../../../../src/review/merge/monthPort";
import { openMonthTable } from "../../../../src/review/merge/openMonthTable";
import { nothingOfMonthLeftOut } from "../../../../src/review/merge/values/monthValues";
import { openSnapshot } from "../../../../src/review/table/openSnapshot";
import type { TableListing } from "../../../../src/review/snapshot";
import { excelWorkbook, type ExcelWorkbookSettings } from "../../../../src/workbook/excelWorkbook";
import type { Host } from "../../../stand-ins/excel/host";
import { MemoryWorkbook } from "../../../stand-ins/excel/memoryWorkbook";
import type { MemorySheet } from "../../../stand-ins/excel/memorySheet";
import { startHost, type StartOptions } from "../../../stand-ins/excel/startHost";
import type { HostValue } from "../../../stand-ins/excel/workbook";

export const trackerHeadings = ["Tenant", "Service", "Entitlements", "L1", "L2", "Notes", "Usage Bucket"];
export const exportHeadings = ["Tenant", "Service", "Entitlements", "L1", "L2", "Usage Bucket"];
export const lastName = "Last export";

/** Contoso is blocked since and used more, Fabrikam has a new subscription under No Intent, Tailspin stays. */
export const trackerRows: readonly (readonly HostValue[])[] = [
  ["Contoso", "Teams", 10, "In Progress", "Migration", "ask May", "Low"],
  ["Fabrikam", "Teams", 5, "No Intent", "Executive Sponsorship", "said no", "Low"],
  ["Tailspin", "Teams", 8, "In Progress", "Migration", "ask Jo", "Low"],
];
export const lastRows: readonly (readonly HostValue[])[] = [
  ["Contoso", "Teams", 10, "In Progress", "Migration", "Low"],
  ["Fabrikam", "Teams", 5, "No Intent", "Executive Sponsorship", "Low"],
  ["Tailspin", "Teams", 8, "In Progress", "Migration", "Low"],
];
export const exportRows: readonly (readonly HostValue[])[] = [
  ["Contoso", "Teams", 10, "Blocked", "Partner Engagement", "High"],
  ["Fabrikam", "Teams", 5, "No Intent", "Executive Sponsorship", "Low"],
  ["Fabrikam", "Teams", 7, "Status Unknown", "New Subscription or Workload", "Low"],
  ["Tailspin", "Teams", 8, "In Progress", "Migration", "Low"],
];
/** The tracker once the export is brought in. */
export const mergedRows: readonly (readonly HostValue[])[] = [
  ["Contoso", "Teams", 10, "Blocked", "Partner Engagement", "ask May", "High"],
  ...trackerRows.slice(1),
  ["Fabrikam", "Teams", 7, "Status Unknown", "New Subscription or Workload", null, "Low"],
];

export interface MonthBook {
  readonly book: MemoryWorkbook;
  readonly tracker: MemorySheet;
  readonly host: Host;
  readonly port: MonthPort;
  /** What a person approves of what was read. */
  prepare(): Promise<MonthRequest>;
}

export interface MonthBookOptions {
  readonly first?: boolean;
  readonly settings?: Partial<ExcelWorkbookSettings>;
  readonly host?: StartOptions;
}

/** A workbook with a tracker as a table, this month's export, and last month's. */
export function monthBook({ first = false, settings, host: hosted }: MonthBookOptions = {}): MonthBook {
  const book = new MemoryWorkbook();
  const tracker = book.addSheet("Tracker", [trackerHeadings, ...trackerRows]);
  book.table(tracker, "Tracking", "A1:G4");
  book.addSheet("Export", [exportHeadings, ...exportRows]);
  if (!first) book.addSheet(lastName, [exportHeadings, ...lastRows]);
  const host = startHost(book, hosted);
  const port = excelWorkbook({ isHeadingRow, timeoutMs: 40, ...settings });
  return { book, tracker, host, port, prepare: () => prepare(port) };
}

async function prepare(port: MonthPort): Promise<MonthRequest> {
  const listings = await port.list();
  const on = (sheet: string): TableListing | undefined => listings.find(({ ref }) => ref.sheetName === sheet);
  const open = async (sheet: string) => {
    const listing = on(sheet);
    return listing === undefined ? null : openMonthTable(port, listing.ref, { playbook: leadingPlaybook });
  };
  const [tracker, portal, last] = [await open("Tracker"), await open("Export"), await open(lastName)];
  if (tracker === null || portal === null) throw new Error("tracker and export are there");
  const month = { tracker, portal, last };
  const brought = bringIn(month, sheetWords);
  const approved = { month, answers: noAnswers, leftOut: nothingOfMonthLeftOut, brought, words: sheetWords };
  const { snapshot, binding } = tracker;
  return {
    ref: snapshot.listing.ref,
    previewed: { listing: snapshot.listing, binding, playbook: leadingPlaybook },
    last: last?.snapshot.listing.ref ?? lastName,
    keep: async (fresh, now, _, unwritten) => keepMonth(approved, openSnapshot(fresh, now, leadingPlaybook), unwritten),
  };
}

export async function applied(one: MonthBook): Promise<{ request: MonthRequest; receipt: MonthReceipt }> {
  const request = await one.prepare();
  return { request, receipt: await applyMonth(one.port, request) };
}

export function cellsOf(
  { book }: MonthBook,
  sheet: string,
  rows: number,
  columns = 7,
): readonly (readonly HostValue[])[] {
  return book.sheet(sheet).cells.values({ row: 1, column: 0, rows, columns });
}
