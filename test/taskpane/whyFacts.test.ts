import { assess } from "../../src/playbook/assess";
import { Decisions } from "../../src/playbook/assess/decisions";
import type { ColumnId } from "../../src/playbook/tracker/column";
import { nearestScenarios } from "../../src/taskpane/preview/row/whyFacts";
import { boundSnapshot, type RowCells } from "../review/boundSnapshot";

const columns: readonly ColumnId[] = ["tenant", "service", "stage", "intent", "ftcAssistance", "l1"];

function nearestOf(row: RowCells): readonly (readonly [string, string, readonly string[]])[] {
  const { table, playbook } = boundSnapshot([{ tenant: "Contoso", service: "Teams", ...row }], { columns });
  return nearestScenarios(playbook, assess(Decisions.of(table, playbook)).at(0)).flatMap(({ scenario, missing }) =>
    missing.map(({ fact, wanted }) => [scenario, fact, wanted] as const),
  );
}

test("an undeclared row in Assignment lacks a declared no for A2, not a No Intent by hand", () => {
  expect(nearestOf({ stage: "Assignment", l1: "Status Unknown" })[0]).toEqual(["A2", "intent", ["no"]]);
});

test("a row that wants the service and hasn't said whether FTC helps lacks just that for A1", () => {
  expect(nearestOf({ stage: "Assignment", intent: "Yes", l1: "Status Unknown" })[0]).toEqual([
    "A1",
    "ftcAssistance",
    ["no"],
  ]);
});

test("a settled No Intent row without stage lacks the stage", () => {
  expect(nearestOf({ l1: "No Intent" })[0]).toEqual(["A2", "stage", ["assignment"]]);
});
