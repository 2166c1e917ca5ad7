import { trackerFile, type TrackerFile } from "./trackerFile";

const headings = [
  "Tenant Name",
  "Service Name",
  "Subscription",
  "Stage",
  "Declared Intent",
  "Reason",
  "Notes",
  "Region",
  "L1",
  "L2",
  "L3",
];

/** Both rows become D1: three cells each. */
const rows = [
  [
    "Alder Foods",
    "Teams",
    "S-1",
    "Delivery",
    "No",
    "Using Competitive Solution",
    "Said so.",
    "",
    "In Progress",
    "Migration",
    "",
  ],
  [
    "Birch Books",
    "Yammer",
    "S-2",
    "Delivery",
    "No",
    "Executive Sponsorship",
    "Said so.",
    "",
    "Blocked",
    "Adoption Readiness",
    "",
  ],
];

export const smallCounts = { cells: 6, rows: 2 } as const;

/** A tracker of two rows, in a table, with what is bad about it. */
export function smallTracker(
  bad: Partial<TrackerFile> & { readonly renamed?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const { renamed = {}, ...file } = bad;
  return trackerFile({
    headings: headings.map((heading) => renamed[heading] ?? heading),
    rows,
    table: "Tracking",
    ...file,
  });
}

/** The same as a plain range. */
export function smallRange(bad: Partial<TrackerFile> = {}): Uint8Array {
  return trackerFile({ headings, rows, ...bad });
}
