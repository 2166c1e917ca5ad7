import { columnIds, type ColumnId } from "../../src/playbook/tracker/column";
import type { Choice } from "../../src/playbook/page/choice";
import { toEdit } from "../../src/review/change";
import { openSnapshot } from "../../src/review/table/openSnapshot";
import { review } from "../../src/review/propose/review";
import { withEdits } from "../../src/review/change";
import { boundSnapshot, reviewInput, type RowCells, type TableOptions } from "./boundSnapshot";

const without = (...absent: readonly ColumnId[]) => columnIds.filter((id) => !absent.includes(id));

/** What the first run says of each row, and what a second one would write. */
function twoRuns(
  rows: readonly RowCells[],
  options: Partial<TableOptions> = {},
  choices: readonly (readonly [number, Choice])[] = [],
) {
  const input = reviewInput(boundSnapshot(rows, { columns: columnIds, ...options }), { choices: new Map(choices) });
  const first = review(input);
  const edits = first.flatMap(({ changes }) => changes.map((change) => toEdit(change, input.binding)));
  const second = review({ ...input, ...openSnapshot(withEdits(input.snapshot, edits), input.binding, input.playbook) });
  const written = second.flatMap(({ row, changes }) => changes.map(({ column, to }) => [row, column, to.value]));
  return {
    codes: first.map(({ decision }) => decision.attention),
    values: first.map(({ decision }) => decision.values),
    written,
  };
}

const landed: RowCells = {
  tenant: "Contoso",
  service: "Teams",
  stage: "Delivery",
  l1: "Status Unknown",
  l2: "New Subscription or Workload",
  validated: "Yes",
};
const settled: RowCells = {
  tenant: "Contoso",
  service: "Teams",
  l1: "No Intent",
  l2: "Executive Sponsorship",
  nextAction: "Ask again in June",
  stage: "Delivery",
  notes: "Why.",
};
const filledAsD3: RowCells = { ...settled, nextAction: "N/A" };
const declined: RowCells = {
  tenant: "Contoso",
  service: "Teams",
  stage: "Delivery",
  intent: "No",
  reason: "Executive Sponsorship",
  l1: "In Progress",
  l2: "Migration",
};
const competitive: Choice = { l2: "l2.usingCompetitiveSolution" };
const chosen = { term: "l2.usingCompetitiveSolution" };

test("[W2, F3] an L2 chosen for a new subscription is there in the same run for the rows that lack one", () => {
  const { values, written } = twoRuns([landed, landed, { ...filledAsD3, l2: "" }], {}, [[0, competitive]]);
  expect(values.map(({ l2 }) => l2)).toEqual([chosen, chosen, chosen]);
  expect(written).toEqual([]);
});

test("[W2, F3] an L2 chosen for a row that was filled as D3 is what another such row sees, not the one before", () => {
  const { values, written } = twoRuns([{ ...filledAsD3, l2: "" }, filledAsD3], {}, [[1, competitive]]);
  expect(values.map(({ l2 }) => l2)).toEqual([chosen, chosen]);
  expect(written).toEqual([]);
});

test.each<readonly [string, Partial<TableOptions>]>([
  ["a formula", { formulas: [[0, "nextAction"]] }],
  ["in no column", { columns: without("nextAction") }],
])("[W2, F2] a validated, declined row whose next action is %s is asked for no note", (_, options) => {
  const { codes, written } = twoRuns(
    [
      { ...declined, validated: "Yes" },
      { ...declined, service: "Edge" },
    ],
    options,
  );
  expect(codes).toEqual([[], ["note-missing"]]);
  expect(written).toEqual([]);
});

test("[W2, F3] a D3 whose next action is a formula that says something else is asked for a note at once", () => {
  const { codes, written } = twoRuns([settled, { ...landed, nextAction: "Ask again" }], {
    formulas: [[1, "nextAction"]],
  });
  expect(codes).toEqual([[], ["note-missing"]]);
  expect(written).toEqual([]);
});

test("[W2, F3] without an L2 column a D3 takes the L2 chosen for another row, whatever its reason says", () => {
  const rows = [landed, { ...filledAsD3, reason: "Using Competitive Solution", l3: "Slack" }];
  const { codes, written } = twoRuns(rows, { columns: without("l2") }, [
    [0, { l2: "l2.usingMicrosoftOnPremisesSolution" }],
  ]);
  expect(codes).toEqual([["l3-invalid"], ["l3-invalid"]]);
  expect(written).toEqual([]);
});

test("[W2, F2] in a table without columns for L2 and next action a validated row keeps the L2 of its reason", () => {
  const { written } = twoRuns([{ ...declined, validated: "Yes" }], { columns: without("l2", "nextAction") });
  expect(written).toEqual([]);
});

test("[W2, F4] a row whose L1 is a formula with intent gives an engagement scenario and takes none", () => {
  const rows = [
    { ...declined, service: "Edge", engagementScenario: "Partner Led" },
    { ...declined, engagementScenario: "FTC-FTP Led" },
  ];
  const { values, written } = twoRuns(rows, {
    formulas: [
      [0, "l1"],
      [1, "l1"],
    ],
  });
  expect(values.map(({ engagementScenario }) => engagementScenario)).toEqual([undefined, undefined]);
  expect(written).toEqual([]);
});

test("[W2, S2] a new subscription whose L1 is a formula is judged beside those that this run turns", () => {
  const rows = [
    { ...declined, l1: "Status Unknown", l2: "" },
    { ...declined, l1: "Status Unknown", l2: "", notes: "Why." },
  ];
  const { codes, written } = twoRuns(rows, { formulas: [[0, "l1"]] });
  expect(codes).toEqual([["new-subscription-under-no-intent"], []]);
  expect(written).toEqual([]);
});

test("[W2, F3] so is one that is D3 already: the rows it was filled from may disagree now", () => {
  const { codes, written } = twoRuns([landed, settled, landed], { formulas: [[0, "l1"]] }, [[2, competitive]]);
  expect(codes[0]).toEqual(["existing-rows-disagree"]);
  expect(written).toEqual([]);
});

test("[W2, F3] an L3 chosen in a table without an L3 column is kept nowhere and copied to no other row", () => {
  const { codes, written } = twoRuns([landed, filledAsD3], { columns: without("l3") }, [
    [0, { l2: "l2.executiveSponsorship", l3: "Moon phase" }],
  ]);
  expect(codes).toEqual([["l3-invalid"], []]);
  expect(written).toEqual([]);
});
