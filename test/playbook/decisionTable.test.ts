import { check } from "../../src/decision/check";
import { combinationAt, countCombinations } from "../../src/decision/combinations";
import { compile } from "../../src/decision/compile";
import { isMet, type Facts } from "../../src/decision/table";
import type { askedFacts as askedByBlocked } from "../../src/playbook/blocked/facts";
import type { askedFacts } from "../../src/playbook/noIntent/facts";
import type { RowOutcome, SpaceOf } from "../../src/playbook/page/page";
import { pages, type PageId } from "../../src/playbook/pages";
import { playbookOf } from "../../src/playbook/playbook";
import { columns } from "../../src/playbook/tracker/data/columns";
import { everyChoice } from "./everyChoice";

/** A blocker is asked for where the Blocked page is chosen. */
type AskedFacts = Facts<SpaceOf<typeof askedFacts>> & Partial<Facts<SpaceOf<typeof askedByBlocked>>>;

const choices: readonly (readonly [pages: readonly PageId[], scenarios: readonly string[]])[] = [
  [["no-intent"], ["A1", "A2", "D1", "D2", "D3"]],
  [
    ["no-intent", "blocked"],
    ["A1", "A2", "BA", "BD", "D1", "D2", "D3"],
  ],
];

describe.each(choices)("pages %j", (pages, scenarios) => {
  const { table: decisionTable } = playbookOf(pages);
  const all = Array.from({ length: countCombinations(decisionTable.space) }, (_, number) => ({
    number,
    facts: combinationAt(decisionTable.space, number) as AskedFacts,
  }));
  const occurring = all.filter(({ facts }) => !decisionTable.impossible.some((condition) => isMet(condition, facts)));

  test("[S6] no two rules overlap, none is never reached, and every combination is covered", () => {
    expect(check(decisionTable)).toEqual({
      combinations: all.length,
      overlaps: [],
      unreachable: [],
      unknownTerms: [],
      sameId: [],
      gaps: [],
    });
  });

  test("[S2, B2, S6] only what is ruled out can't occur: a new subscription that is not at Status Unknown, a row at Blocked without a blocker", () => {
    const ruledOut = ({ l1, subscription, blocker }: AskedFacts) =>
      (subscription !== "notNew" && l1 !== "statusUnknown") || (l1 === "blocked" && blocker === "none");
    expect(all.length - occurring.length).toBe(all.filter(({ facts }) => ruledOut(facts)).length);
    expect(occurring.filter(({ facts }) => ruledOut(facts))).toEqual([]);
  });

  test("[S6] every scenario has a rule", () => {
    const given = new Set(decisionTable.rules.flatMap(({ then }) => ("scenario" in then ? [then.scenario] : [])));
    expect([...given].sort()).toEqual(scenarios);
  });

  test("[S1, S2, S3, S4, B2] the table says what the rules say, combination by combination", () => {
    const { ruleAt } = compile(decisionTable);
    const differing = occurring.filter(
      ({ number, facts }) => JSON.stringify(ruleAt(number).then) !== JSON.stringify(bySteps(facts)),
    );
    expect(differing).toEqual([]);
  });
});

test("[B1, S6] every choice of pages there is was looked at above", () => {
  expect(choices.map(([pages]) => pages)).toEqual(everyChoice());
});

test("[B1] a column that only a page beside asks for is of one page", () => {
  const beside = columns.flatMap((column) => ("besidePage" in column ? [column.id] : []));
  expect(
    Object.values(pages)
      .flatMap(({ columns: own }): readonly string[] => own)
      .sort(),
  ).toEqual(beside.sort());
});

/** The rules once more, in their own order, as steps. */
function bySteps(facts: AskedFacts): RowOutcome {
  if (facts.key !== "present") return { left: facts.key === "blank" ? "blank" : "key-missing" };
  if (facts.l1 === "unreadable") return { attention: "unreadable:l1" };
  if (facts.l1 === "duplicate") return { left: "duplicate" };
  if (facts.intent === "unreadable") return { attention: "unreadable:intent" };
  if (facts.stage === "unreadable") return { attention: "unreadable:stage" };
  if (facts.subscription === "newUnderNoIntent") return underNoIntent(facts);
  if (facts.l1 === "noIntent") return atNoIntent(facts);
  if (facts.stage === "missing") return { left: "stage-missing" };
  if (isBlocked(facts)) return { scenario: facts.stage === "assignment" ? "BA" : "BD" };
  if (facts.intent === "undeclared") return { left: "undeclared" };
  return facts.intent === "no" ? declined(facts) : hasIntent(facts);
}

function isBlocked({ blocker, l1, intent }: AskedFacts): boolean {
  return blocker === "given" && (intent === "yes" || (l1 === "blocked" && intent === "undeclared"));
}

function underNoIntent({ intent, validated }: AskedFacts): RowOutcome {
  if (intent === "yes") return { attention: "intent-under-no-intent" };
  if (validated === "unreadable") return { attention: "unreadable:validated" };
  return validated === "yes" ? { scenario: "D3" } : { scenario: "D3", stop: "new-subscription-under-no-intent" };
}

function atNoIntent({ intent, nextAction, stage, newWorkload }: AskedFacts): RowOutcome {
  if (intent === "yes") return { attention: "intent-under-no-intent" };
  if (nextAction === "notApplicable") return { scenario: "D3" };
  if (stage === "missing") return { left: "stage-missing" };
  if (stage === "assignment") return { scenario: "A2" };
  return { scenario: newWorkload === "yes" ? "D2" : "D1" };
}

function declined({ stage, newWorkload, subscription }: AskedFacts): RowOutcome {
  if (stage === "assignment") return { scenario: "A2" };
  if (newWorkload === "unreadable") return { attention: "unreadable:newWorkload" };
  const isNew = newWorkload === "yes" || (newWorkload === "undeclared" && subscription === "new");
  return { scenario: isNew ? "D2" : "D1" };
}

function hasIntent({ stage, l1, ftcAssistance }: AskedFacts): RowOutcome {
  if (stage === "delivery") return { left: "has-intent" };
  if (l1 === "blocked") return { left: "blocked" };
  if (ftcAssistance === "unreadable") return { attention: "unreadable:ftcAssistance" };
  if (ftcAssistance === "no") return { scenario: "A1" };
  return { left: ftcAssistance === "yes" ? "wants-ftc" : "ftc-undeclared" };
}
