import { openMonthFile } from "../../../src/command/merge/openMonth";
import { plainWorkbook } from "../../../src/file/plain/plainWorkbook";
import { sheetWords } from "../../../src/language/sheetWords";
import { bringIn } from "../../../src/review/merge/bringIn";

const rowCount = 20_000;
const services = ["Exchange", "Teams", "Yammer", "Intune", "Edge"];
const statuses = [
  ["No Intent", "Executive Sponsorship"],
  ["In Progress", "Migration"],
  ["Status Unknown", "New Subscription or Workload"],
] as const;
const headings = ["Tenant Name", "Tenant ID", "Service", "Entitlements", "L1", "L2"];

/** A tenant has each service once a status; every eleventh row got another status since, every seventh other seats. */
function rowsOf(isLater: boolean): readonly (readonly (string | number)[])[] {
  return Array.from({ length: rowCount }, (_, row) => {
    const [tenant, service] = [Math.floor(row / 15), services[Math.floor(row / 3) % 5] ?? ""];
    const [l1, l2] = isLater && row % 11 === 0 ? ["Blocked", "Partner Engagement"] : (statuses[row % 3] ?? statuses[0]);
    const seats = 100 + (row % 997) + (isLater && row % 7 === 0 ? 3 : 0);
    return [`Tenant ${tenant}`, `id-${tenant}`, service, seats, l1, l2];
  });
}

function workbook(rows: readonly (readonly (string | number)[])[], more: readonly string[] = []): Uint8Array {
  const all = [[...headings, ...more], ...rows.map((row) => [...row, ...more.map(() => "note")])];
  return plainWorkbook(
    "Sheet1",
    all.map((cells) => cells.map((value) => ({ value }))),
  );
}

/** Bringing in an export of 20,000 rows, beside opening tracker and export: the median of five. */
export async function monthFigures(): Promise<readonly string[]> {
  const [tracker, portal, last] = [workbook(rowsOf(false), ["Notes"]), workbook(rowsOf(true)), workbook(rowsOf(false))];
  const kept = (await openMonthFile(last)).bound;
  const times: { readonly open: number; readonly merge: number }[] = [];
  for (let run = 0; run < 5; run++) {
    const begun = performance.now();
    const month = {
      tracker: (await openMonthFile(tracker)).bound,
      portal: (await openMonthFile(portal)).bound,
      last: kept,
    };
    const opened = performance.now();
    bringIn(month, sheetWords);
    times.push({ open: opened - begun, merge: performance.now() - opened });
  }
  const [open, merge] = [median(times.map((one) => one.open)), median(times.map((one) => one.merge))];
  return [
    `bring in an export, 20,000 x 20,000 rows: ${Math.round(merge)} ms, ${(merge / open).toFixed(1)} x opening both (${Math.round(open)} ms)`,
  ];
}

function median(figures: readonly number[]): number {
  return [...figures].sort((one, other) => one - other)[figures.length >> 1] ?? Number.NaN;
}
