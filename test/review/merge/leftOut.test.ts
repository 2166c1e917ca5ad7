import { sheetWords } from "../../../src/language/sheetWords";
import { bringIn, noAnswers } from "../../../src/review/merge/bringIn";
import { nothingOfMonthLeftOut, type MonthLeftOut } from "../../../src/review/merge/values/monthValues";
import { gridTable } from "./gridTable";
import { tellMonth } from "./tellMonth";

const headings = "Tenant | Service | Entitlements | L1 | L2 | L3 | Service Status | Usage Bucket";
const tracker = gridTable([
  `${headings} | Notes`,
  "Contoso | Teams | 50 | In Progress | | | Assess | Low | mine",
  "Contoso | Teams | 60 | No Intent | Executive Sponsorship | Other | | Low | ours",
]);
const portal = gridTable([
  headings,
  "Contoso | Teams | 55 | Blocked | Migration | Other | Enable | High",
  "Contoso | Teams | 60 | No Intent | Executive Sponsorship | Other | | Low",
  "Contoso | Teams | 10 | Status Unknown | New Subscription or Workload | | | Low",
]);
const last = gridTable([
  headings,
  "Contoso | Teams | 50 | In Progress | | | Assess | Low",
  "Contoso | Teams | 60 | No Intent | Executive Sponsorship | Other | | Low",
]);
const [usage, l1, seats, status] = [7, 3, 2, 6];

function brought(leftOut: Partial<MonthLeftOut>, month = { tracker, portal, last }) {
  const result = bringIn(month, sheetWords, noAnswers, { ...nothingOfMonthLeftOut, ...leftOut });
  return { result, told: tellMonth(month, result) };
}

const everyChange = [
  "T1 Entitlements: 50 > 55",
  "T1 L1: In Progress > Blocked",
  "T1 L2:  > Migration",
  "T1 L3:  > Other",
  "T1 Service Status: Assess > Enable",
  "T1 Usage Bucket: Low > High",
];

test("[M6] nothing left out: all is taken, the new row is flagged", () => {
  const { told } = brought({});
  expect(told.changed).toEqual(everyChange);
  expect(told.new).toEqual([
    "E3: Contoso | Teams | 10 | Status Unknown | New Subscription or Workload |  |  | Low |  ! new-subscription-under-no-intent",
  ]);
});

test("[W3] cells are left out one by one, L1 to L3 together, and stay known as what would change", () => {
  const { result, told } = brought({ cells: new Map([[0, new Set([l1 + 1, usage])]]) });
  expect(told.changed).toEqual(everyChange.filter((line) => !/ L\d|Usage/u.test(line)));
  expect(result.merge.leftOut.map(({ index }) => index).sort()).toEqual([l1, l1 + 1, l1 + 2, usage]);
});

test("[M7] what is left out comes again with the same export: statuses, seats, new rows", () => {
  const { told, result } = brought({ fresh: new Set([2]), cells: new Map([[0, new Set([l1, seats, status])]]) });
  expect([told.new, told.changed]).toEqual([[], ["T1 Usage Bucket: Low > High"]]);
  expect(told.next).toEqual([
    "Contoso | Teams | 50 | In Progress? |  |  | Assess | High",
    "Contoso | Teams | 60 | No Intent | Executive Sponsorship | Other |  | Low",
  ]);
  const { headings: names, rows } = result.next;
  const kept = gridTable([names, ...rows.map((row) => row.map(({ value }) => value))].map((row) => row.join(" | ")));
  const again = brought({}, { tracker, portal, last: kept }).told;
  expect(again.changed).toEqual(everyChange);
  expect([again.new.length, again.asked]).toEqual([1, []]);
});

test("[W3] a row is left out whole; a change to No Intent that is left out makes nothing grow", () => {
  expect(brought({ rows: new Set([0]) }).told.changed).toEqual([]);
  const month = {
    tracker: gridTable([headings, "Contoso | Teams | 60 | In Progress", "Contoso | Teams | 5 | Status Unknown"]),
    portal: gridTable([
      headings,
      "Contoso | Teams | 60 | No Intent | Executive Sponsorship | Other",
      "Contoso | Teams | 9 | Status Unknown",
    ]),
    last: gridTable([headings, "Contoso | Teams | 60 | In Progress", "Contoso | Teams | 5 | Status Unknown"]),
  };
  expect(brought({}, month).told.grown).toEqual(["E2: 4 ! new-subscription-under-no-intent"]);
  expect(brought({ rows: new Set([0]) }, month).told.grown).toEqual([]);
});

test("why a cell is taken: the portal changed it, nobody had entered anything, a person said so", () => {
  const because = (month: Parameters<typeof bringIn>[0], answers = noAnswers) =>
    new Set(bringIn(month, sheetWords, answers).merge.cells.map((cell) => `${cell.index} ${cell.because}`));
  expect([...because({ tracker, portal, last })]).toContain(`${l1} portal`);
  const only = {
    tracker: gridTable([headings, "Contoso | Teams | 60 | In Progress | | | |"]),
    portal: gridTable([headings, "Contoso | Teams | 60 | In Progress | | | Assess | Low"]),
    last: null,
  };
  expect([...because(only)].sort()).toEqual([`${status} not-entered`, `${usage} portal`]);
  const both = {
    tracker: gridTable([headings, "Contoso | Teams | 60 | In Progress | | | Enable"]),
    portal: gridTable([headings, "Contoso | Teams | 60 | In Progress | | | Migrate"]),
    last: gridTable([headings, "Contoso | Teams | 60 | In Progress | | | Assess"]),
  };
  const said = { ...noAnswers, conflicts: new Map([["0:serviceStatus", "portal"] as const]) };
  expect([...because(both, said)]).toEqual([`${status} said`]);
});
