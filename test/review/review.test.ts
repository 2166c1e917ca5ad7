import type { ColumnId } from "../../src/playbook/tracker/column";
import type { Choice } from "../../src/playbook/page/choice";
import { openSnapshot } from "../../src/review/table/openSnapshot";
import type { Language } from "../../src/playbook/tracker/language";
import { review } from "../../src/review/propose/review";
import { writtenChanges, type RowProposal } from "../../src/review/propose/proposal";
import type { Change } from "../../src/review/change";
import { boundSnapshot, reviewInput, type RowCells, type TableOptions } from "./boundSnapshot";

const columns: readonly ColumnId[] = [
  "tenant",
  "service",
  "stage",
  "intent",
  "reason",
  "validated",
  "engagementLead",
  "kickoffDate",
  "ftcAssistance",
  "l1",
  "l2",
  "l3",
  "owner",
  "notes",
  "nextActionDate",
  "nextAction",
  "engagementScenario",
  "flag",
];
const declined: RowCells = {
  tenant: "Contoso",
  service: "Teams",
  stage: "Delivery",
  intent: "No",
  reason: "Executive Sponsorship",
  l1: "In Progress",
  notes: "Why not.",
};

function proposalsOf(
  rows: readonly RowCells[],
  options: Partial<TableOptions> = {},
  more: Parameters<typeof reviewInput>[1] = {},
): readonly RowProposal[] {
  return review(reviewInput(boundSnapshot(rows, { columns, ...options }), more));
}

function shown(changes: readonly Change[]): object {
  return Object.fromEntries(changes.map(({ column, from, to }) => [column, [from.value, to.value]]));
}

test("[W1] a row that turns to No Intent shows every cell old and new, in the order of the columns", () => {
  const [proposal] = proposalsOf([declined]);
  expect(shown(proposal?.changes ?? [])).toEqual({
    l1: ["In Progress", "No Intent"],
    l2: ["", "Executive Sponsorship"],
    l3: ["", "L3s coming soon"],
    owner: ["", "Account Team"],
    nextActionDate: ["", "TBD"],
    nextAction: ["", "Notify account team of No Intent"],
  });
  expect(proposal?.changes.map(({ kind }) => kind)).toEqual(["replace", "fill", "fill", "fill", "fill", "fill"]);
});

test("[W2] the same term in another case, spelling or language is not written again", () => {
  const [proposal] = proposalsOf([
    {
      ...declined,
      l1: "意図なし",
      l2: "エグゼクティブの支援",
      l3: "L3 近日公開予定",
      owner: "ＡＣＣＯＵＮＴ team",
      nextActionDate: "未定",
      nextAction: "notify ACCOUNT team of no intent",
    },
  ]);
  expect(proposal?.decision.scenario).toBe("D1");
  expect(proposal?.changes).toEqual([]);
});

test("[W5] a formula in an output cell is never replaced; it is listed", () => {
  const [proposal] = proposalsOf([{ ...declined, owner: "Bob" }], { formulas: [[0, "owner"]] });
  expect(proposal?.kept).toEqual([{ column: "owner", because: "formula" }]);
  expect(proposal?.changes.map(({ column }) => column)).not.toContain("owner");
});

test("[W3] a formula in L2 keeps L1 and L3 too, and the row does not count as No Intent for others", () => {
  const sibling: RowCells = { tenant: "Contoso", service: "Teams", stage: "Delivery", l1: "Status Unknown" };
  const [turned, other] = proposalsOf([{ ...declined, l2: "Migration" }, sibling], { formulas: [[0, "l2"]] });
  expect(turned?.kept).toEqual([
    { column: "l1", because: "status" },
    { column: "l2", because: "formula" },
    { column: "l3", because: "status" },
  ]);
  expect(other?.decision.left).toBe("undeclared");
});

test("[R4] an error value in an output cell is neither blank nor replaced; it is listed", () => {
  const [proposal] = proposalsOf([{ ...declined, l3: { error: "#N/A" }, owner: { error: "#REF!" } }]);
  expect(proposal?.kept).toEqual([
    { column: "l3", because: "error" },
    { column: "owner", because: "error" },
  ]);
  expect(proposal?.decision.attention).toEqual(["l3-invalid"]);
});

describe("[R4] an error value in a cell that a scenario asks for and has nothing for is listed", () => {
  const held: RowCells = { ...declined, intent: "Yes", reason: "Legal/Regulatory" };
  const failing: RowCells = { engagementScenario: { error: "#N/A" }, nextAction: { error: "#REF!" } };

  test("on a row that is filled", () => {
    expect(proposalsOf([{ ...held, ...failing }], { pages: ["blocked"] })[0]?.kept).toEqual([
      { column: "nextAction", because: "error" },
      { column: "engagementScenario", because: "error" },
    ]);
    const assigned = { ...held, ...failing, stage: "Assignment" };
    expect(proposalsOf([assigned], { pages: ["blocked"] })[0]?.kept).toEqual([
      { column: "nextAction", because: "error" },
      { column: "engagementScenario", because: "error" },
    ]);
    expect(proposalsOf([{ ...declined, engagementScenario: { error: "#N/A" } }])[0]?.kept).toEqual([
      { column: "engagementScenario", because: "error" },
    ]);
  });

  test("on one that was handed over, beside what it keeps", () => {
    const columnsBeside: readonly ColumnId[] = [...columns, "whoUpdates", "targetDate"];
    const row = { ...held, whoUpdates: "Assignment FM", l1: "Blocked", l2: "App Compatibility", ...failing };
    const [proposal] = proposalsOf([{ ...row, targetDate: { error: "#N/A" } }], {
      columns: columnsBeside,
      pages: ["blocked"],
    });
    expect(proposal?.kept.map(({ column }) => column).sort()).toEqual([
      "engagementScenario",
      "nextAction",
      "targetDate",
    ]);
  });
});

test("[W3] leaving out one of L1 to L3 leaves out all three", () => {
  const leftOut = { rows: new Set<number>(), cells: new Map([[0, new Set<ColumnId>(["l3"])]]) };
  const [proposal] = proposalsOf([declined], {}, { leftOut });
  expect(writtenChanges(proposal as RowProposal).map(({ column }) => column)).toEqual([
    "owner",
    "nextActionDate",
    "nextAction",
  ]);
});

test("[F4] leaving a row out of the preview recomputes the engagement scenario of the others", () => {
  const starts: RowCells = {
    tenant: "Contoso",
    service: "Exchange",
    stage: "Assignment",
    intent: "Yes",
    ftcAssistance: "No",
    engagementLead: "Partner",
    l1: "Status Unknown",
    kickoffDate: 46_400,
  };
  const before = proposalsOf([declined, starts])[0];
  const after = proposalsOf([declined, starts], {}, { leftOut: { rows: new Set([1]), cells: new Map() } })[0];
  expect(shown(before?.changes ?? [])).toMatchObject({ engagementScenario: ["", "Partner Led"] });
  expect(after?.changes.map(({ column }) => column)).not.toContain("engagementScenario");
});

test("[W6] a kickoff date takes its format along; a text date takes the language's", () => {
  const starts: RowCells = {
    tenant: "Contoso",
    service: "Exchange",
    stage: "Assignment",
    intent: "Yes",
    ftcAssistance: "No",
    engagementLead: "Partner",
    l1: "Status Unknown",
    kickoffDate: 46_400,
  };
  const date = (options: Partial<TableOptions>, row: RowCells) =>
    proposalsOf([row], options)[0]?.changes.find(({ column }) => column === "nextActionDate")?.to;
  expect(date({ formats: { kickoffDate: "d-mmm-yy" } }, starts)).toEqual({ value: 46_400, format: "d-mmm-yy" });
  expect(date({}, { ...starts, kickoffDate: "2027-01-13" })).toEqual({ value: 46_400, format: "m/d/yyyy" });
});

describe("the flag column [F5]", () => {
  const flagged: RowCells = { ...declined, reason: "too dear" };
  const flagOf = (row: RowCells, language?: "ja") => {
    const [proposal] = proposalsOf([row], language === undefined ? {} : { language });
    return {
      changes: shown((proposal?.changes ?? []).filter(({ column }) => column === "flag")),
      kept: proposal?.kept,
    };
  };

  test("shows a code as words of the table's language", () => {
    expect(flagOf(flagged).changes).toEqual({ flag: ["", "No Intent reason can't be read"] });
    expect(flagOf(flagged, "ja").changes).toEqual({ flag: ["", "意思なしの理由を読み取れません"] });
  });
  test("stands as it is in another language", () =>
    expect(flagOf({ ...flagged, flag: "Grund ist nicht lesbar" }).changes).toEqual({}));
  test("is cleared when it no longer holds", () =>
    expect(flagOf({ ...declined, flag: "No Intent reason can't be read" }).changes).toEqual({
      flag: ["No Intent reason can't be read", ""],
    }));
  test("keeps what a person typed, and says so", () =>
    expect(flagOf({ ...flagged, flag: "ask Ann" })).toEqual({
      changes: {},
      kept: [{ column: "flag", because: "typed" }],
    }));
  test("is no concern where a person typed and nothing is to be said", () =>
    expect(flagOf({ ...declined, flag: "ask Ann" })).toEqual({ changes: {}, kept: [] }));
});

describe("the flag column on rows of Blocked [F5, B5]", () => {
  const blocked: RowCells = {
    ...declined,
    intent: "Yes",
    reason: "",
    l1: "Blocked",
    engagementScenario: "FTC-FTP Led",
  };
  const flagOf = (row: RowCells, language: Language = "en") => {
    const changes = proposalsOf([row], { pages: ["blocked"], language })[0]?.changes ?? [];
    return shown(changes.filter(({ column }) => column === "flag"));
  };

  test("has that page's words", () => {
    expect(flagOf(blocked)).toEqual({ flag: ["", "Blocked reason (L2) is missing"] });
    expect(flagOf(blocked, "ja")).toEqual({ flag: ["", "ブロックの理由 (L2) がありません"] });
    expect(flagOf({ ...blocked, intent: "No" })).toEqual({ flag: ["", "No Intent reason (L2) is missing"] });
  });
  test("stands as it is in the words of either page", () => {
    expect(flagOf({ ...blocked, flag: "Grund der Blockierung (L2) fehlt" })).toEqual({});
    expect(flagOf({ ...blocked, flag: "No Intent reason (L2) is missing" })).toEqual({});
  });
  test("is cleared when it no longer holds", () => {
    const settled = { ...blocked, l2: "App Compatibility", nextAction: "Ask counsel", nextActionDate: "TBD" };
    const flag = "Blocked reason (L2) is missing";
    expect(flagOf({ ...settled, flag })).toEqual({ flag: [flag, "Projected unblock date is missing"] });
  });
});

describe("[B3, B4, S5] a Blocked table without the columns for its dates", () => {
  const blocked: RowCells = {
    ...declined,
    intent: "Yes",
    reason: "Legal/Regulatory",
    engagementScenario: "FTC-FTP Led",
    nextAction: "Ask counsel",
  };
  const decided = (row: RowCells, present: readonly ColumnId[] = columns) =>
    proposalsOf([row], { pages: ["blocked"], columns: present })[0]?.decision;

  test("asks for the date where the cell it belongs to is blank, or is no column either", () => {
    expect(decided(blocked)).toMatchObject({ scenario: "BD", attention: ["unblock-date-missing"] });
    expect(decided({ ...blocked, stage: "Assignment" })).toMatchObject({
      scenario: "BA",
      attention: ["initiate-date-missing"],
    });
    const without = columns.filter((column) => column !== "nextActionDate");
    expect(decided({ ...blocked, stage: "Assignment" }, without)?.attention).toEqual(["initiate-date-missing"]);
  });

  test("asks for nothing where the date stands in its cell", () => {
    const dated = { ...blocked, stage: "Assignment", nextActionDate: 46_360 };
    expect(decided(dated)?.attention).toEqual([]);
    const targeted = { ...blocked, targetDate: 46_450 };
    expect(decided(targeted, [...columns, "targetDate"])?.attention).toEqual([]);
  });

  test("fills the other cells", () => {
    const [proposal] = proposalsOf([blocked], { pages: ["blocked"] });
    expect(shown(proposal?.changes ?? [])).toEqual({
      l1: ["In Progress", "Blocked"],
      l2: ["", "Legal/Regulatory"],
      l3: ["", "L3s coming soon"],
      owner: ["", "Account Team"],
      nextActionDate: ["", "TBD"],
      flag: ["", "Projected unblock date is missing"],
    });
  });
});

describe("what a person decides in the pane", () => {
  const existing: RowCells = {
    tenant: "Contoso",
    service: "Teams",
    stage: "Delivery",
    l1: "No Intent",
    l2: "Executive Sponsorship",
    l3: "Other",
    nextAction: "Ask in June",
    notes: "x",
  };
  const landed: RowCells = {
    tenant: "Contoso",
    service: "Teams",
    stage: "Delivery",
    l1: "Status Unknown",
    l2: "New Subscription or Workload",
  };

  test("[F3] a new subscription under No Intent is flagged and nothing else", () => {
    expect(shown(proposalsOf([existing, landed])[1]?.changes ?? [])).toEqual({
      flag: ["", "New subscription under No Intent: validate"],
    });
  });
  test("[F3] once validated it is filled, and the validated column has the day", () => {
    const [, proposal] = proposalsOf(
      [existing, landed],
      {},
      { choices: new Map([[1, { validated: { year: 2026, month: 11, day: 24 } }]]) },
    );
    expect(shown(proposal?.changes ?? [])).toMatchObject({
      validated: ["", 46350],
      l1: ["Status Unknown", "No Intent"],
      l2: ["New Subscription or Workload", "Executive Sponsorship"],
      l3: ["", "Other"],
      nextAction: ["", "N/A"],
    });
  });
  test("[F2] a chosen L2 fills the row and the reason column", () => {
    const [proposal] = proposalsOf(
      [{ ...declined, reason: "" }],
      {},
      { choices: new Map([[0, { l2: "l2.usingCompetitiveSolution", l3: "Slack" }]]) },
    );
    expect(shown(proposal?.changes ?? [])).toMatchObject({
      reason: ["", "Using Competitive Solution"],
      l2: ["", "Using Competitive Solution"],
      l3: ["", "Slack"],
    });
  });
});

describe("[F7] what a person says is written to its column, old → new", () => {
  const said = (row: RowCells, choice: Choice, options: Partial<TableOptions> = {}) => {
    const [proposal] = proposalsOf([row], options, { choices: new Map([[0, choice]]) });
    return proposal?.changes.filter(({ column }) => ["stage", "intent", "reason", "validated"].includes(column)) ?? [];
  };
  const undecided: RowCells = { ...declined, stage: "Presales", intent: "", reason: "too dear", validated: "" };

  test("stage, intent and reason in the table's words", () => {
    const choice: Choice = { stage: "assignment", intent: "yes", reason: "l2.customerItInfrastructureRemediation" };
    expect(shown(said(undecided, choice))).toEqual({
      stage: ["Presales", "Assignment"],
      intent: ["", "Yes"],
      reason: ["too dear", "Customer IT Infrastructure and Remediation"],
    });
    expect(shown(said(undecided, { stage: "delivery", intent: "no" }, { language: "ja" }))).toEqual({
      stage: ["Presales", "提供"],
      intent: ["", "いいえ"],
    });
  });

  test("what a cell says already, in any language, stays", () => {
    const choice: Choice = { stage: "delivery", intent: "no", reason: "l2.executiveSponsorship" };
    expect(said({ ...declined, stage: "Durchführung", intent: "意思なし" }, choice)).toEqual([]);
  });

  test.each([
    ["en", "m/d/yyyy"],
    ["ja", "yyyy/m/d"],
    ["de", "dd.mm.yyyy"],
  ] as const)("validated as the day it was said, as dates are shown in %s", (language, format) => {
    const [change] = said(undecided, { validated: { year: 2026, month: 11, day: 24 } }, { language });
    expect(change).toMatchObject({ column: "validated", from: { value: "" }, to: { value: 46_350, format } });
  });

  test("validated as the column shows dates, where it does", () => {
    const [change] = said(
      { ...undecided, validated: "No" },
      { validated: { year: 2026, month: 11, day: 24 } },
      { formats: { validated: "d-mmm-yy" } },
    );
    expect(change).toMatchObject({ from: { value: "No" }, to: { value: 46_350, format: "d-mmm-yy" }, kind: "replace" });
  });

  test("validated counts from 1904 in a workbook that does", () => {
    const bound = boundSnapshot([undecided], { columns });
    const from1904 = openSnapshot({ ...bound.snapshot, from1904: true }, bound.binding, bound.playbook);
    const choices = new Map([[0, { validated: { year: 2026, month: 11, day: 24 } }]]);
    const [proposal] = review(reviewInput(from1904, { choices }));
    expect(proposal?.changes.find(({ column }) => column === "validated")?.to.value).toBe(44_888);
  });

  test("a formula keeps what it says", () => {
    const [proposal] = proposalsOf(
      [declined],
      { formulas: [[0, "stage"]] },
      { choices: new Map([[0, { stage: "assignment" }]]) },
    );
    expect(proposal?.kept).toContainEqual({ column: "stage", because: "formula" });
  });

  test("of a reason and an L2 the L2 stands in the reason column, also when they are said again", () => {
    const choice: Choice = { reason: "l2.usingCompetitiveSolution", l2: "l2.usingMicrosoftOnPremisesSolution" };
    expect(shown(said(declined, choice))).toEqual({
      reason: ["Executive Sponsorship", "Using Microsoft On-Premises Solution"],
    });
    expect(said({ ...declined, reason: "Using Microsoft On-Premises Solution" }, choice)).toEqual([]);
  });
});

describe("what only a run itself can have written", () => {
  const settled: RowCells = {
    tenant: "Contoso",
    service: "Teams",
    stage: "Delivery",
    validated: "Yes",
    l1: "No Intent",
    l2: "Executive Sponsorship",
    l3: "Other",
  };

  test("[S3] leaving out the next action makes no D3 of a D1", () => {
    const leftOut = { rows: new Set<number>(), cells: new Map([[0, new Set<ColumnId>(["nextAction"])]]) };
    expect(proposalsOf([settled], {}, { leftOut })[0]?.decision.scenario).toBe("D1");
  });
  test("[S3] an empty formula in the next action of a validated row: it was filled as D3", () => {
    expect(proposalsOf([settled], { formulas: [[0, "nextAction"]] })[0]?.decision.scenario).toBe("D3");
  });
  test("[R4] an error value in a cell that a completed row keeps is listed", () => {
    expect(proposalsOf([{ ...settled, owner: { error: "#N/A" } }])[0]?.kept).toEqual([
      { column: "owner", because: "error" },
    ]);
  });
  test("[F2] the placeholder a settled D3 row keeps is not judged by another row's L3", () => {
    const rows = [
      { ...settled, l3: "foo", nextAction: "Ask in June" },
      { ...settled, l3: "L3s coming soon", nextAction: "N/A" },
    ];
    expect(proposalsOf(rows)[1]?.decision.attention).toEqual([]);
  });
});

test("[R3] a mark that says something is not punctuation: it can't be read", () => {
  const shownFor = (row: RowCells) => proposalsOf([{ ...declined, ...row }])[0]?.decision.attention;
  expect(shownFor({ intent: "○" })).toEqual(["unreadable:intent"]);
  expect(shownFor({ intent: "~" })).toEqual([]);
});
