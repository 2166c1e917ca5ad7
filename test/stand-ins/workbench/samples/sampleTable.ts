import { columns } from "../../../../src/playbook/tracker/data/columns";
import { services } from "../../../../src/playbook/tracker/data/services";
import type { ColumnId } from "../../../../src/playbook/tracker/column";
import { scenes, type Scene } from "./scenes";
import type { SampleLanguage } from "./sampleLanguage";
import type { SampleCell, SampleRow } from "./sampleCell";

/** Columns of the samples in their order; "remarks" is one that the add-in doesn't know. */
export const sampleColumns = [
  "tenant",
  "service",
  "subscription",
  "entitlements",
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
  "remarks",
] as const satisfies readonly (ColumnId | "remarks")[];

const remarks: { readonly [L in SampleLanguage]: string } = { en: "Region", ja: "地域" };

export function headingOf(column: (typeof sampleColumns)[number], language: SampleLanguage): string {
  const found = columns.find(({ id }) => id === column);
  return found === undefined ? remarks[language] : found.headings[language][0];
}

const placeNames = [
  "Alder",
  "Birch",
  "Cedar",
  "Dogwood",
  "Elm",
  "Fir",
  "Gorse",
  "Hazel",
  "Ivy",
  "Juniper",
  "Larch",
  "Maple",
  "Oak",
  "Poplar",
  "Rowan",
  "Spruce",
  "Thorn",
  "Walnut",
  "Willow",
  "Yew",
];
const trades = ["Foods", "Freight", "Clinics", "Textiles", "Energy", "Books"];
const serviceNames = Object.keys(services).filter((name) => name !== "StaffHub");

/** Each scene happens to a tenant of its own, so that no row is found by another scene's. */
const tenantName = (index: number): string =>
  `${placeNames[index % placeNames.length] ?? ""} ${trades[Math.floor(index / placeNames.length) % trades.length] ?? ""}`;
const serviceName = (index: number): string => serviceNames[index % serviceNames.length] ?? "";

function rowsOf({ rows }: Scene, tenant: number, from: number): SampleRow[] {
  return rows.map(({ cells, expected, otherService = 0 }, index) => {
    const keys: { readonly [column in ColumnId]?: SampleCell } = {
      tenant: { text: tenantName(tenant) },
      service: { text: serviceName(tenant * 7 + otherService) },
      subscription: { text: `S-${String(1001 + from + index)}` },
    };
    const blank = expected.left === "blank";
    return {
      cells: { ...keys, ...(blank ? {} : { entitlements: { number: 5 + (((from + index) * 37) % 900) } }), ...cells },
      expected,
    };
  });
}

/** Mixed, but always the same way: a tracker isn't sorted by what becomes of its rows. */
function mixed(rows: readonly SampleRow[]): SampleRow[] {
  const step = 61;
  const order = Array.from(rows, (_row, index) => (index * step) % rows.length);
  return order.map((at) => rows[at]).filter((row) => row !== undefined);
}

/** The rows of both samples. */
export function sampleRows(): readonly SampleRow[] {
  const rows: SampleRow[] = [];
  let tenant = 0;
  for (const scene of scenes) {
    for (let time = 0; time < scene.times; time += 1) {
      rows.push(...rowsOf(scene, tenant, rows.length));
      tenant += 1;
    }
  }
  const together = mixed(rows);
  if (new Set(together).size !== rows.length) throw new Error("the rows can't be mixed by this step");
  return together;
}
