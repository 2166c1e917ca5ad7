import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { isError } from "../../src/playbook/tracker/cell";
import { columnIds } from "../../src/playbook/tracker/column";
import { columns as columnFacts } from "../../src/playbook/tracker/data/columns";
import type { Language } from "../../src/playbook/tracker/language";
import { review } from "../../src/review/propose/review";
import type { ReviewInput } from "../../src/review/propose/proposal";
import { classify } from "../../src/command/classify";
import { language, rows as randomRows } from "../playbook/rowArbitrary";
import { boundSnapshot, reviewInput } from "../review/boundSnapshot";
import { expectedLine } from "./expectedOutcome";
import { cellsOf, withoutFormulas } from "./asFunctionsSee";
import { loadExcelFunctions, type ExcelFunctions } from "./excelFunctions";
import { sampleLanguages } from "../stand-ins/workbench/samples/sampleLanguage";
import { emptyCells, handedRows, withoutZero } from "./handedCells";

jest.setTimeout(180_000);

let excel: ExcelFunctions;
beforeAll(async () => {
  excel = await loadExcelFunctions();
});

const singles = [
  "SCENARIO",
  "L1VALUE",
  "L2VALUE",
  "L3VALUE",
  "STATUS",
  undefined,
  undefined,
  "OWNER",
  "NEXTACTIONDATE",
  "NEXTACTION",
  "FLAG",
  "WHY",
];

function expectSingles(
  headings: readonly unknown[],
  grid: readonly (readonly unknown[])[],
  lines: readonly (readonly unknown[])[],
  rows: readonly number[],
): void {
  for (const row of rows) {
    const given = singles.map((id) => (id === undefined ? undefined : excel.call(id, [headings], [grid[row]], grid)));
    expect(given).toEqual(singles.map((id, place) => (id === undefined ? undefined : lines[row]?.[place])));
  }
}

describe.each(sampleLanguages)("the sample tracker (%s)", (tracker) => {
  let input: ReviewInput;
  let inPane: readonly (readonly unknown[])[];

  beforeAll(async () => {
    const bytes = new Uint8Array(
      readFileSync(join(__dirname, `../stand-ins/workbench/samples/tracker-${tracker}.xlsx`)),
    );
    const classified = await classify(bytes, { dryRun: true });
    inPane = classified.proposals.map((proposal) => expectedLine(classified.input, proposal));
    input = classified.input;
  });

  test.each(emptyCells)("[X1] the spilled outcome is what the pane proposes; empty cells come as %p", (empty) => {
    const spilled = excel.call(
      "OUTCOMES",
      [input.snapshot.listing.headings],
      handedRows(cellsOf(input), empty),
    ) as unknown[][];
    expect(spilled).toEqual(
      review(withoutFormulas(input)).map((proposal) => expectedLine(withoutFormulas(input), proposal)),
    );
    expect(spilled).toEqual(inPane);
  });

  test("[X1] the single-value functions give the same", () => {
    const grid = handedRows(cellsOf(input), 0);
    const every = Array.from({ length: 30 }, (_, place) => place * 5);
    expectSingles(input.snapshot.listing.headings, grid, inPane, every);
  });

  test("[X2] the outcome can be asked for in another language", () => {
    const other = { ...withoutFormulas(input), language: tracker === "en" ? ("ja" as const) : ("en" as const) };
    const spilled = excel.call(
      "OUTCOMES",
      [input.snapshot.listing.headings],
      handedRows(cellsOf(input), null),
      other.language,
    );
    expect(spilled).toEqual(review(other).map((proposal) => expectedLine(other, proposal)));
  });
});

const someColumns = fc.subarray(
  columnIds.filter((id) => !["tenant", "service", "l1"].includes(id)),
  { minLength: 4 },
);
const headingIn = (id: string, of: Language) => columnFacts.find((column) => column.id === id)?.headings[of][0] ?? id;

test("[X1] over random rows and columns, the functions give what the pane proposes", () => {
  fc.assert(
    fc.property(randomRows, language, someColumns, fc.constantFrom(...emptyCells), (given, spoken, optional, empty) => {
      const columns = columnIds.filter((id) => ["tenant", "service", "l1"].includes(id) || optional.includes(id));
      const cells = given.map((row) => Object.fromEntries(columns.map((id) => [id, withoutZero(row[id] ?? "")])));
      const input = reviewInput(boundSnapshot(cells, { columns, language: spoken }), { language: spoken });
      const headings = columns.map((id) => headingIn(id, spoken));
      const grid = handedRows(
        given.map((row) => columns.map((id) => row[id] ?? "")),
        empty,
      );
      const lines = review(input).map((proposal) => expectedLine(input, proposal));
      if (grid.length > 0) expect(excel.call("OUTCOMES", [headings], grid, spoken)).toEqual(lines);
      const row = grid.length - 1;
      if (row < 0) return;
      const asked = singles.map((id) =>
        id === undefined ? undefined : excel.call(id, [headings], [grid[row]], grid, spoken),
      );
      expect(asked).toEqual(singles.map((id, place) => (id === undefined ? undefined : lines[row]?.[place])));
    }),
    { numRuns: 300 },
  );
});

test("[X2] alone, a row gives needs-existing where any other rows would change it, and else the same", () => {
  const withRows = ["L1VALUE", "L2VALUE", "SCENARIO", "OWNER"];
  const headings = columnIds.map((id) => headingIn(id, "en"));
  fc.assert(
    fc.property(
      randomRows.filter((given) => given.length > 0),
      (given) => {
        const grid = handedRows(
          given.map((row) => columnIds.map((id) => row[id] ?? "")),
          "",
        );
        const isTenantKnown = given.every((row) => (row.tenantId ?? "") === "" && !isError(row.tenant ?? ""));
        if (!isTenantKnown) return;
        for (const id of withRows) {
          const alone = excel.call(id, [headings], [grid[0]]);
          if (alone !== "needs-existing") expect(alone).toEqual(excel.call(id, [headings], [grid[0]], grid));
        }
      },
    ),
    { numRuns: 200 },
  );
});

test("[R5] single-value functions find a tenant's rows by ID, whatever it is called, and by the one ID its name stands beside", () => {
  const headings = ["Tenant ID", "Tenant", "Service", "Stage", "Declared Intent", "L1", "L2", "Notes"];
  const existing = ["T1", "Contoso Ltd", "Teams", "Delivery", "No", "No Intent", "Executive Sponsorship", "said so"];
  const renamed = ["T1", "Contoso", "Teams", "Delivery", "", "Status Unknown", "", ""];
  const nameOnly = ["", "Contoso", "Teams", "Delivery", "", "Status Unknown", "New Subscription or Workload", ""];
  const other = ["T2", "Contoso Ltd", "Teams", "Delivery", "", "Status Unknown", "", ""];
  const rows = [existing, renamed, nameOnly, other];
  const scenarios = rows.map((row) => excel.call("SCENARIO", [headings], [row], rows));
  expect(scenarios).toEqual(["D1", "D3", "D3", ""]);
  expect(scenarios).toEqual((excel.call("OUTCOMES", [headings], rows) as unknown[][]).map(([scenario]) => scenario));
});
