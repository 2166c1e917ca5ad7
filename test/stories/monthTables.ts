const headings = ["Tenant", "Service", "Entitlements", "L1", "L2", "L3", "Service Status"];

/** A tracker of a few rows, two of which look alike. */
export const monthTracker = {
  headings: [...headings, "Stage", "Declared Intent", "No Intent Validated", "Notes", "Flag"],
  rows: [
    ["Contoso", "Teams", "50", "In Progress", "", "", "Assess", "Delivery", "", "", "mine", ""],
    ["Contoso", "Teams", "60", "No Intent", "Executive Sponsorship", "Other", "", "Delivery", "", "", "ours", ""],
    ["Fabrikam", "Intune", "20", "In Progress", "", "", "Enable", "Delivery", "", "", "theirs", ""],
    ["Adatum", "Exchange", "30", "In Progress", "", "", "Assess", "Delivery", "", "", "the first", ""],
    ["Adatum", "Exchange", "30", "In Progress", "", "", "Assess", "Delivery", "", "", "the second", ""],
    ["Tailspin", "Yammer", "7", "In Progress", "", "", "Assess", "Delivery", "", "", "gone", ""],
  ],
  table: "Tracker",
} as const;

/** The export of its month, as it is pasted: a new subscription under No Intent, one elsewhere, and changes. */
export const monthExport: readonly (readonly (string | number)[])[] = [
  headings,
  ["Contoso", "Teams", 50, "In Progress", "", "", "Enable"],
  ["Contoso", "Teams", 60, "No Intent", "Executive Sponsorship", "Other", ""],
  ["Contoso", "Teams", 10, "Status Unknown", "New Subscription or Workload", "", ""],
  ["Northwind", "Teams", 5, "In Progress", "", "", ""],
  ["Fabrikam", "Intune", 20, "In Progress", "", "", "Migrate"],
  ["Adatum", "Exchange", 30, "In Progress", "", "", "Assess"],
  ["Adatum", "Exchange", 31, "Blocked", "Migration", "Other", ""],
];
