import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { isHeadingRow } from "../../src/playbook/tracker/bindHeadings";
import { Pane } from "../../src/taskpane/Pane";
import { inLineSession } from "../../src/worker/inLine";
import type { PreviewRequests } from "../../src/taskpane/state/previewRequests";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import type { Host } from "../stand-ins/excel/host";
import { MemoryWorkbook } from "../stand-ins/excel/memoryWorkbook";
import { type MemorySheet } from "../stand-ins/excel/memorySheet";
import { startHost } from "../stand-ins/excel/startHost";
import type { HostValue } from "../stand-ins/excel/workbook";
import { catalogueNow } from "./catalogueNow";

export const headings = [
  "Tenant",
  "Service",
  "Stage",
  "Declared Intent",
  "FTC Assistance",
  "Engagement Lead",
  "Kickoff Date",
  "No Intent Reason",
  "No Intent Validated",
  "L1",
  "L2",
  "L3",
  "Service Status",
  "Owner",
  "Notes",
  "Next Action",
  "Flag",
];

export type RowValues = { readonly [heading: string]: HostValue };

/** Rows of every kind, one each. */
export const everyKind: readonly RowValues[] = [
  {
    Tenant: "Contoso",
    Service: "Exchange",
    Stage: "Delivery",
    "Declared Intent": "No",
    "No Intent Reason": "Using Competitive Solution",
    L1: "In Progress",
    Owner: "Ann",
    Notes: "They use another product.",
  },
  {
    Tenant: "Contoso",
    Service: "Teams",
    Stage: "Delivery",
    L1: "No Intent",
    L2: "Executive Sponsorship",
    L3: "Other",
    "Service Status": "N/A",
    Owner: "Account Team",
    Notes: "No sponsor.",
    "Next Action": "Notify account team of No Intent",
  },
  { Tenant: "Contoso", Service: "Teams", Stage: "Delivery", L1: "Status Unknown", L2: "New Subscription or Workload" },
  {
    Tenant: "Fabrikam",
    Service: "Intune",
    Stage: "Assignment",
    "Declared Intent": "No",
    L1: "Status Unknown",
    Notes: "Said so in the call.",
  },
  {
    Tenant: "Fabrikam",
    Service: "Yammer",
    Stage: "Assignment",
    "Declared Intent": "Yes",
    "FTC Assistance": "No",
    "Engagement Lead": "Customer",
    "Kickoff Date": 46000,
    L1: "Status Unknown",
  },
  { Tenant: "Northwind", Service: "AIP", Stage: "Delivery", "Declared Intent": "Yes", L1: "In Progress" },
];

export interface TrackerPane {
  readonly book: MemoryWorkbook;
  readonly sheet: MemorySheet;
  readonly host: Host;
  readonly user: UserEvent;
  /** What a cell of a data row holds. */
  cell(row: number, heading: string): HostValue;
}

export interface TrackerOptions {
  readonly rows?: readonly RowValues[];
  readonly headings?: readonly string[];
  readonly language?: string;
  readonly timeoutMs?: number;
  readonly chunkBytes?: number;
  /** Absent: a table over the cells. */
  readonly plain?: boolean;
  /** The buttons of the ribbon. */
  readonly requests?: PreviewRequests;
}

/** The pane over the real Excel client and a workbook in memory with one tracker. */
export function trackerPane(options: TrackerOptions = {}): TrackerPane {
  const {
    rows = everyKind,
    headings: line = headings,
    language = "en-US",
    timeoutMs = 2_000,
    chunkBytes = 1_000_000,
    plain = false,
  } = options;
  const book = new MemoryWorkbook();
  const sheet = book.addSheet("Sheet1", [
    [...line],
    ...rows.map((values) => line.map((heading) => values[heading] ?? null)),
  ]);
  const lastColumn = String.fromCharCode("A".charCodeAt(0) + line.length - 1);
  if (!plain) book.table(sheet, "Tracker", `A1:${lastColumn}${rows.length + 1}`);
  const host = startHost(book);
  render(
    <Pane
      port={excelWorkbook({ isHeadingRow, timeoutMs, chunkBytes })}
      session={inLineSession()}
      host="Excel of a test, ExcelApi 1.20"
      texts={catalogueNow(language)}
      requests={options.requests}
    />,
  );
  const cell = (row: number, heading: string): HostValue =>
    sheet.cells.values({ row: row + 1, column: line.indexOf(heading), rows: 1, columns: 1 })[0]?.[0] ?? null;
  return { book, sheet, host, user: userEvent.setup(), cell };
}

export async function press(user: UserEvent, name: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole("button", { name }));
}

/** From the first screen to the preview of the only tracker. */
export async function toPreview({ user }: TrackerPane): Promise<void> {
  await press(user, "Find my tables");
  await press(user, "Show preview");
  await screen.findByRole("heading", { name: "Preview" });
  await screen.findByText(/rows? will change$/, { selector: "span" });
  await press(user, "Search and filter");
}
