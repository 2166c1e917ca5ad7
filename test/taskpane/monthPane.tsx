import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { isHeadingRow } from "../../src/playbook/tracker/bindHeadings";
import { Pane } from "../../src/taskpane/Pane";
import type { PreviewRequests } from "../../src/taskpane/state/previewRequests";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { inLineSession } from "../../src/worker/inLine";
import type { Host } from "../stand-ins/excel/host";
import { MemoryWorkbook } from "../stand-ins/excel/memoryWorkbook";
import type { MemorySheet } from "../stand-ins/excel/memorySheet";
import { startHost } from "../stand-ins/excel/startHost";
import type { HostValue } from "../stand-ins/excel/workbook";
import { catalogueNow } from "./catalogueNow";
import { press } from "./trackerPane";

const headings = "Tenant | Service | Entitlements | L1 | L2 | L3 | Service Status";
/** A tracker and the export of its month: what is new under No Intent, what looks alike, what both changed. */
export const trackerLines: readonly string[] = [
  `${headings} | Stage | Declared Intent | No Intent Validated | Notes | Flag`,
  "Contoso | Teams | 50 | In Progress | | | Assess | Delivery | | | mine |",
  "Contoso | Teams | 60 | No Intent | Executive Sponsorship | Other | | Delivery | | | ours |",
  "Fabrikam | Intune | 20 | In Progress | | | Enable | Delivery | | | theirs |",
  "Adatum | Exchange | 30 | In Progress | | | Assess | Delivery | | | first |",
  "Adatum | Exchange | 30 | In Progress | | | Assess | Delivery | | | second |",
  "Tailspin | Yammer | 7 | In Progress | | | Assess | Delivery | | | gone |",
];
export const portalLines: readonly string[] = [
  headings,
  "Contoso | Teams | 50 | Blocked | Migration | Other | Assess",
  "Contoso | Teams | 60 | No Intent | Executive Sponsorship | Other |",
  "Contoso | Teams | 10 | Status Unknown | New Subscription or Workload | |",
  "Northwind | Teams | 5 | In Progress | | |",
  "Fabrikam | Intune | 20 | In Progress | | | Migrate",
  "Adatum | Exchange | 30 | Blocked | Migration | Other |",
  "Adatum | Exchange | 30 | No Intent | Executive Sponsorship | Other |",
];
export const lastLines: readonly string[] = [
  headings,
  "Contoso | Teams | 50 | In Progress | | | Assess",
  "Contoso | Teams | 60 | No Intent | Executive Sponsorship | Other |",
  "Fabrikam | Intune | 20 | In Progress | | | Assess",
  "Adatum | Exchange | 60 | In Progress | | | Assess",
  "Tailspin | Yammer | 7 | In Progress | | | Assess",
];

export interface MonthPaneOptions {
  readonly tracker?: readonly string[];
  readonly portal?: readonly string[];
  readonly last?: readonly string[] | null;
  readonly requests?: PreviewRequests;
}

export interface MonthPane {
  readonly book: MemoryWorkbook;
  readonly tracker: MemorySheet;
  readonly portal: MemorySheet;
  readonly host: Host;
  readonly user: UserEvent;
  /** The rows of a sheet as lines, headings and all. */
  lines(sheet: MemorySheet): readonly string[];
}

function cellsOf(lines: readonly string[]): HostValue[][] {
  return lines.map((line) =>
    line.split("|").map((text) => {
      const cell = text.trim();
      return /^\d+$/u.test(cell) ? Number(cell) : cell === "" ? null : cell;
    }),
  );
}

/** The pane over the real Excel client and a workbook in memory with a tracker, an export and, perhaps, the last one. */
export function monthPane(options: MonthPaneOptions = {}): MonthPane {
  const { tracker: own = trackerLines, portal: theirs = portalLines, last = lastLines } = options;
  const book = new MemoryWorkbook();
  const tracker = book.addSheet("Tracker", cellsOf(own));
  const portal = book.addSheet("Portal", cellsOf(theirs));
  const letter = String.fromCharCode("A".charCodeAt(0) + (own[0]?.split("|").length ?? 1) - 1);
  book.table(tracker, "Tracker", `A1:${letter}${own.length}`);
  if (last !== null) book.addSheet("Last export Tracker", cellsOf(last));
  const host = startHost(book);
  render(
    <Pane
      port={excelWorkbook({ isHeadingRow, timeoutMs: 2_000 })}
      session={inLineSession()}
      texts={catalogueNow("en-US")}
      requests={options.requests}
    />,
  );
  const lines = (sheet: MemorySheet) =>
    sheet.cells
      .values({ row: 0, column: 0, rows: 12, columns: 12 })
      .map((row) =>
        row
          .map((cell) => (cell === null ? "" : String(cell)))
          .join(" | ")
          .replace(/[ |]+$/u, ""),
      )
      .filter((line) => line !== "");
  return { book, tracker, portal, host, user: userEvent.setup(), lines };
}

/** From the first screen to the page for a month. */
export async function toMonth({ user }: MonthPane): Promise<void> {
  await press(user, "Find my tables");
  await press(user, "Bring in an export");
  await screen.findByRole("combobox", { name: "Your tracker" });
}

/** On to what the export changes. */
export async function toMonthPreview(pane: MonthPane): Promise<void> {
  await toMonth(pane);
  await press(pane.user, "Show what it changes");
  await screen.findByRole("heading", { name: "What the export changes" });
}
