import { assess } from "../../src/playbook/assess";
import { Decisions } from "../../src/playbook/assess/decisions";
import type { PageId } from "../../src/playbook/pages";
import type { ColumnId } from "../../src/playbook/tracker/column";
import { nearestScenarios } from "../../src/worker/session/whyFacts";
import { boundSnapshot, type RowCells } from "../review/boundSnapshot";

const columns: readonly ColumnId[] = ["tenant", "service", "stage", "intent", "ftcAssistance", "reason", "l1"];

function nearestOf(
  row: RowCells,
  pages: readonly PageId[] = [],
): readonly (readonly [string, string, readonly string[]])[] {
  const { table, playbook } = boundSnapshot([{ tenant: "Contoso", service: "Teams", ...row }], { columns, pages });
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

describe("[B2] a row with a blocker", () => {
  const blocked: RowCells = {
    stage: "Assignment",
    intent: "Yes",
    ftcAssistance: "No",
    reason: "Legal/Regulatory",
    l1: "In Progress",
  };
  const ofA1 = (row: RowCells, pages: readonly PageId[]) =>
    nearestOf(row, pages).flatMap(([scenario, ...missing]) => (scenario === "A1" ? [missing] : []));

  test("is not A1 for its blocker, where that page is chosen", () => {
    expect(ofA1(blocked, ["blocked"])).toEqual([["blocker", ["none"]]]);
    expect(ofA1({ ...blocked, reason: "" }, ["blocked"])).toEqual([]);
  });

  test("lacks the blocker to be gone beside what else A1 asks for", () => {
    expect(ofA1({ ...blocked, stage: "", ftcAssistance: "Yes" }, ["blocked"])).toEqual([
      ["stage", ["assignment"]],
      ["ftcAssistance", ["no"]],
      ["blocker", ["none"]],
    ]);
  });

  test("has no blocker under No Intent alone", () => {
    expect(ofA1(blocked, [])).toEqual([]);
  });

  test("lacks the stage alone for BA, or BD", () => {
    const nearest = nearestOf({ ...blocked, stage: "" }, ["blocked"]);
    expect(nearest.slice(0, 2)).toEqual([
      ["BA", "stage", ["assignment"]],
      ["BD", "stage", ["delivery"]],
    ]);
  });
});
