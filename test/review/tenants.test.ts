import { leadingPlaybook } from "../../src/playbook/playbook";
import { sheetWords } from "../../src/language/sheetWords";
import fc from "fast-check";
import { bindHeadings } from "../../src/playbook/tracker/bindHeadings";
import type { Cell } from "../../src/playbook/tracker/cell";
import type { Choice } from "../../src/playbook/page/choice";
import { rowsSaidOtherwise, tenantsOf } from "../../src/review/propose/tenants";
import type { ReviewInput } from "../../src/review/propose/proposal";
import { assess } from "../../src/playbook/assess";
import { Decisions } from "../../src/playbook/assess/decisions";
import { openSnapshot } from "../../src/review/table/openSnapshot";
import { review, reviewRows } from "../../src/review/propose/review";
import { noFormats, type SnapshotColumn } from "../../src/review/snapshot";

/** What the cells of a column may hold: few values, so that rows meet. */
const values: { readonly [heading: string]: readonly Cell[] } = {
  Tenant: ["Contoso", "contoso ", "Fabrikam", "", "N/A"],
  "Tenant ID": ["", "", "id-1", "id-2"],
  Service: ["Teams", "Exchange", "EXO", ""],
  Stage: ["Assignment", "Delivery", "", "?!"],
  "Declared Intent": ["Yes", "No", "", "maybe"],
  "FTC Assistance": ["Yes", "No", ""],
  "Engagement Lead": ["Customer", "Partner", ""],
  "Kickoff Date": [46000, "", "soon"],
  "No Intent Reason": ["Using Competitive Solution", "Executive Sponsorship", "", "?"],
  "No Intent Validated": ["", "", "Yes", "Yes?"],
  L1: ["Status Unknown", "In Progress", "No Intent", "Blocked", ""],
  L2: ["", "New Subscription or Workload", "Executive Sponsorship", "N/A"],
  L3: ["", "Other", "Slack", { error: "#N/A" }],
  "Engagement Scenario": ["Customer Led", "Partner Led", ""],
  Notes: ["", "Said so."],
  "Next Action": ["", "N/A"],
  Flag: ["", "L1 can't be read", "call them"],
};
const headings = Object.keys(values);

const anyRow = fc.tuple(...headings.map((heading) => fc.constantFrom(...(values[heading] ?? []))));
const anyChoice: fc.Arbitrary<Choice> = fc.constantFrom<Choice>(
  { validated: { year: 2026, month: 11, day: 24 } },
  { l2: "l2.executiveSponsorship" },
  { validated: { year: 2026, month: 11, day: 24 }, l2: "l2.usingCompetitiveSolution", l3: "Slack" },
);

function inputOf(rows: readonly (readonly Cell[])[]): ReviewInput {
  const binding = bindHeadings(headings);
  if ("problem" in binding) throw new Error(binding.problem.code);
  const columns = new Map(headings.map((_, column) => [column, columnOf(rows.map((row) => row[column] ?? ""))]));
  const listing = {
    ref: { kind: "table" as const, name: "T", sheetId: "s", sheetName: "S" },
    headings,
    headingRow: 0,
    firstColumn: 0,
    rowCount: rows.length,
    headingsMerged: false,
    protected: false,
  };
  return {
    ...openSnapshot({ listing, rowCount: rows.length, columns }, binding, leadingPlaybook),
    language: "en",
    words: sheetWords,
    choices: new Map(),
    leftOut: { rows: new Set(), cells: new Map() },
  };
}

function columnOf(cells: readonly Cell[]): SnapshotColumn {
  const distinct = [...new Set(cells)];
  return {
    distinct,
    codes: Uint32Array.from(cells, (cell) => distinct.indexOf(cell)),
    formulaRows: new Set(),
    formats: noFormats,
  };
}

test("[S2, F4, W3] reviewed tenant by tenant, every row gets what it gets in the whole table", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 24 }), (rows) => {
      const input = inputOf(rows);
      const decisions = Decisions.of(input.table, leadingPlaybook);
      const apart = tenantsOf(input.table)
        .rows.flatMap((own) => reviewRows(input, decisions, own))
        .sort((one, other) => one.row - other.row);
      expect(apart).toEqual(review(input));
    }),
    { numRuns: 300 },
  );
});

test("[W3] after a word on some rows, only their tenants are reviewed again", () => {
  const some = fc.array(fc.nat({ max: 23 }), { maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(anyRow, { minLength: 1, maxLength: 24 }),
      some,
      some,
      anyChoice,
      (rows, out, chosen, choice) => {
        const before = inputOf(rows);
        const isThere = (row: number) => row < rows.length;
        const now = {
          ...before,
          choices: new Map(chosen.filter(isThere).map((row) => [row, choice])),
          leftOut: { rows: new Set(out.filter(isThere)), cells: new Map() },
        };
        const tenants = tenantsOf(before.table);
        const proposals = [...review(before)];
        const decisions = assess(Decisions.of(before.table, leadingPlaybook));
        for (const place of new Set(rowsSaidOtherwise(before, now).map(tenants.of))) {
          for (const proposal of reviewRows(now, decisions, tenants.rows[place] ?? []))
            proposals[proposal.row] = proposal;
        }
        expect(proposals).toEqual(review(now));
      },
    ),
    { numRuns: 300 },
  );
});

test("[R5] tenants that share a name are reviewed together: who a row without ID is hangs on all of them", () => {
  const row = (cells: { readonly [heading: string]: Cell }) => headings.map((heading) => cells[heading] ?? "");
  const input = inputOf([
    row({ Tenant: "Contoso", "Tenant ID": "id-1", Service: "Teams", L1: "No Intent", L2: "Executive Sponsorship" }),
    row({ Tenant: "Contoso", Service: "Teams", Stage: "Delivery", "No Intent Validated": "Yes" }),
    row({ Tenant: "Contoso", "Tenant ID": "id-2", Service: "Teams" }),
    row({ Tenant: "Fabrikam", Service: "Teams" }),
  ]);
  expect(tenantsOf(input.table).rows).toEqual([[0, 1, 2], [3]]);
  expect(reviewRows(input, Decisions.of(input.table, leadingPlaybook), [0, 1, 2])[1]?.decision.left).toBe("undeclared");
});
