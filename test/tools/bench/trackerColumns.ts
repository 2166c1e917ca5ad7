import type { Cell } from "../../../src/playbook/tracker/cell";
import type { ColumnId } from "../../../src/playbook/tracker/column";

type Row = { readonly [column in ColumnId]?: Cell };

const newSubscription: Row = { stage: "Delivery", l1: "Status Unknown", l2: "New Subscription or Workload" };
const atNoIntent: Row = {
  stage: "Delivery",
  l1: "No Intent",
  l2: "Executive Sponsorship",
  l3: "Other",
  notes: "Declared in spring.",
  owner: "Account Team",
};
const withIntent: Row = {
  stage: "Delivery",
  intent: "Yes",
  l1: "In Progress",
  l2: "Migration",
  engagementScenario: "Customer Led",
};
const declined: Row = {
  ...newSubscription,
  intent: "No",
  reason: "Using Competitive Solution",
  notes: "Uses another product.",
};
const wantsService: Row = {
  stage: "Assignment",
  intent: "Yes",
  ftcAssistance: "No",
  l1: "Status Unknown",
  engagementLead: "Partner",
  kickoffDate: 46_400,
};

const services = ["Teams", "Exchange", "Yammer", "Intune", "Edge", "Power BI"];
const kinds: readonly Row[] = [
  newSubscription,
  atNoIntent,
  withIntent,
  declined,
  wantsService,
  { ...newSubscription, validated: "Yes" },
  { l1: "Blocked" },
];

/** The headings' column ids and rows × columns cells of a tracker with rows of many kinds; the same for the same count. */
export function trackerColumns(rowCount: number): {
  readonly columns: readonly ColumnId[];
  readonly rows: readonly (readonly Cell[])[];
} {
  const columns: readonly ColumnId[] = [
    "tenant",
    "service",
    "subscription",
    "stage",
    "intent",
    "ftcAssistance",
    "newWorkload",
    "engagementLead",
    "kickoffDate",
    "reason",
    "validated",
    "whoUpdates",
    "l1",
    "l2",
    "l3",
    "serviceStatus",
    "engagementScenario",
    "targetDate",
    "owner",
    "notes",
    "nextActionDate",
    "nextAction",
    "scenario",
    "flag",
  ];
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const cells: Row = {
      tenant: `Tenant ${Math.floor(row / 12)}`,
      service: services[(row * 5) % 6] ?? "Teams",
      subscription: `SUB-${row}`,
      ...kinds[(row * 3) % 7],
    };
    return columns.map((column) => cells[column] ?? "");
  });
  return { columns, rows };
}
