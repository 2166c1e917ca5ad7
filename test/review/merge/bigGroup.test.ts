import { sheetWords } from "../../../src/language/sheetWords";
import { bringIn } from "../../../src/review/merge/bringIn";
import { gridTable } from "./gridTable";

const headings = "Tenant | Service | Entitlements | L1 | L2 | Notes";
const statuses = ["No Intent | Executive Sponsorship", "In Progress | Migration", "Blocked | Partner Engagement"];
const line = (seats: number, status: string | undefined, note = "") =>
  `Contoso | Teams | ${seats} | ${status ?? ""} | ${note}`;

/** Rows of one tenant and service, a third at each status, no two with the same seats. */
function bigGroup(size: number) {
  const rows = Array.from({ length: size }, (_, row) => ({ seats: 1_000 + 7 * row, status: statuses[row % 3] }));
  const sums = statuses.map((status) => rows.reduce((sum, row) => sum + (row.status === status ? row.seats : 0), 0));
  const tracker = gridTable([headings, ...rows.map(({ seats, status }, row) => line(seats, status, `n${row}`))]);
  const exported = (more: number) =>
    gridTable([headings, ...statuses.map((status, at) => line((sums[at] ?? 0) + more, status))]);
  return { tracker, portal: exported, last: exported(0) };
}

test.each([40, 1_000])("[M3] a group of %i rows whose seats add up is told", (size) => {
  const { tracker, portal, last } = bigGroup(size);
  const { joined } = bringIn({ tracker, portal: portal(0), last }, sheetWords);
  const told = joined.groups.map(({ pairs, asked }) => [pairs.length, asked.length]);
  expect(told).toEqual([[3, 0]]);
});

test.each([40, 1_000])(
  "[M3] one of %i rows whose seats add up to nothing ends: L1 settles every row, or it is asked",
  (size) => {
    const { tracker, portal, last } = bigGroup(size);
    const { joined } = bringIn({ tracker, portal: portal(100_000), last }, sheetWords);
    const [group] = joined.groups;
    const said = new Set([
      ...(group?.pairs.flatMap(({ trackerRows }) => trackerRows) ?? []),
      ...(group?.asked.map(({ trackerRow }) => trackerRow) ?? []),
    ]);
    expect(said.size).toBe(size);
  },
);
