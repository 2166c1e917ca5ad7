import { headingOf, sampleColumns } from "../stand-ins/workbench/samples/sampleTable";
import { trackerFile } from "./trackerFile";

type Cells = { readonly [column in (typeof sampleColumns)[number]]?: string };

/** One after the other, each row with a tenant of its own. */
const kinds: readonly Cells[] = [
  {
    stage: "Delivery",
    intent: "No",
    l1: "In Progress",
    l2: "Migration",
    reason: "Using Competitive Solution",
    notes: "Said so.",
  },
  { stage: "Delivery", intent: "Yes", l1: "In Progress", l2: "Migration" },
  { stage: "Assignment", l1: "Status Unknown", l2: "New Subscription or Workload" },
  {
    stage: "Assignment",
    intent: "No",
    l1: "Status Unknown",
    l2: "New Subscription or Workload",
    reason: "Executive Sponsorship",
  },
  {
    stage: "Assignment",
    intent: "Yes",
    ftcAssistance: "No",
    l1: "Status Unknown",
    l2: "New Subscription or Workload",
    engagementLead: "Customer",
    kickoffDate: "2026-12-14",
  },
];

/** What becomes of them: D1, nothing, nothing, A2 without a note, A1; cells as the playbook has them. */
export const largeCounts = {
  rows: 5_000,
  perKind: 1_000,
  changing: 3_000,
  filled: 1_000 * (8 + 9 + 8),
  replaced: 1_000 * (2 + 2 + 2),
  cells: 1_000 * (10 + 11 + 10),
} as const;

export function fiveThousandRows(): Uint8Array {
  const rows = Array.from({ length: largeCounts.rows }, (_, index) => {
    const cells: Cells = {
      tenant: `Tenant ${String(index + 1)}`,
      service: "Exchange",
      subscription: `S-${String(index + 1)}`,
      ...kinds[index % kinds.length],
    };
    return sampleColumns.map((column) => cells[column] ?? "");
  });
  return trackerFile({ headings: sampleColumns.map((column) => headingOf(column, "en")), rows, table: "Tracking" });
}
