import {
  bindHeadings,
  isHeadingRow,
  type Binding,
  type BindingProblem,
  type Rebinding,
} from "../../src/playbook/tracker/bindHeadings";
import type { Cell } from "../../src/playbook/tracker/cell";
import type { ColumnId } from "../../src/playbook/tracker/column";
import { columns } from "../../src/playbook/tracker/data/columns";
import { playbookOf } from "../../src/playbook/playbook";
import { languages } from "../../src/playbook/tracker/language";

function bound(headings: readonly Cell[], rebinding?: Rebinding, asked?: ReadonlySet<ColumnId>): Binding {
  const result = bindHeadings(headings, rebinding, asked);
  if ("problem" in result) throw new Error(`not bound: ${JSON.stringify(result.problem)}`);
  return result;
}

function problem(headings: readonly Cell[], rebinding?: Rebinding): BindingProblem {
  const result = bindHeadings(headings, rebinding);
  if (!("problem" in result)) throw new Error("bound without a problem");
  return result.problem;
}

test.each([
  [
    "en",
    ["Tenant Name", "Service Name", "L1 Value", "L2 Value", "Notes"],
    { tenant: 0, service: 1, l1: 2, l2: 3, notes: 4 },
  ],
  [
    "ja",
    ["テナント名", "サービス名", "L1 の値", "メモ", "担当者"],
    { tenant: 0, service: 1, l1: 2, notes: 3, owner: 4 },
  ],
  ["de", ["Mandantenname", "Dienstname", "L1-Wert", "Zieldatum"], { tenant: 0, service: 1, l1: 2, targetDate: 3 }],
  [
    "pt",
    ["Nome do locatário", "Nome do serviço", "Valor de L1", "Próxima ação a ser tomada"],
    { tenant: 0, service: 1, l1: 2, nextAction: 3 },
  ],
  [
    "es",
    ["Nombre del inquilino", "Nombre del servicio", "Valor L1", "Dueño"],
    { tenant: 0, service: 1, l1: 2, owner: 3 },
  ],
  ["zh", ["租户名称", "服务名称", "L1 价值", "笔记"], { tenant: 0, service: 1, l1: 2, notes: 3 }],
] as const)("[R2] binds headings in %s", (language, headings, expected) => {
  expect(bound(headings)).toEqual({ language, columns: expected, unused: [] });
});

test.each(languages)("[R2] every first heading in %s binds its own column", (language) => {
  const result = bound(
    columns.map(({ headings }) => headings[language][0]),
    {},
    new Set(columns.map(({ id }) => id)),
  );
  expect(result.language).toBe(language);
  expect(result.columns).toEqual(Object.fromEntries(columns.map(({ id }, place) => [id, place])));
});

test.each([
  ["of L2 where the table has a heading for neither", ["Tenant", "Service", "L1", "Reason"], { l2: 3 }, []],
  ["the reason where L2 stands elsewhere", ["Tenant", "Service", "L1", "L2 の値", "Reason"], { l2: 3, reason: 4 }, []],
  [
    "of L2 where the reason stands elsewhere",
    ["Tenant", "Service", "L1", "Motivo", "Reason"],
    { reason: 3, l2: 4 },
    [],
  ],
  [
    "not used where both stand elsewhere",
    ["Tenant", "Service", "L1", "L2 の値", "Motivo", "Reason"],
    { l2: 3, reason: 4 },
    [{ index: 5, column: "l2" }],
  ],
] as const)("[R2] a bare “Reason” is %s", (_, headings, columnsBeside, unused) => {
  expect(bound(headings)).toEqual({
    language: "en",
    columns: { tenant: 0, service: 1, l1: 2, ...columnsBeside },
    unused,
  });
});

test("[R2] a bare “Reason” is the reason where a person said that L2 is another column, or none", () => {
  expect(bound(["Tenant", "Service", "L1", "Why", "Reason"], { l2: 3 }).columns).toMatchObject({ l2: 3, reason: 4 });
  expect(bound(["Tenant", "Service", "L1", "Reason"], { l2: null }).columns).toMatchObject({ reason: 3 });
});

test("[R2] a bare “Reason” is L2 where a person gave the heading of L2 to another column", () => {
  const headings = ["Tenant", "Service", "L1", "L2 Value", "Motivo", "Reason"];
  expect(bound(headings, { scenario: 3 }).columns).toEqual({
    tenant: 0,
    service: 1,
    l1: 2,
    scenario: 3,
    reason: 4,
    l2: 5,
  });
});

test("[B1] headings of a page that isn't chosen mean nothing, twice or rebound, and name no language", () => {
  const headings = ["Tenant", "サービス名", "L1", "予測されるブロック解除の日付", "ブロック解除日", "ブロック解除日"];
  expect(bound(headings, { unblockDate: 4 })).toEqual({
    language: "en",
    columns: { tenant: 0, service: 1, l1: 2 },
    unused: [],
  });
  expect(bound(headings.slice(0, 5), {}, playbookOf(["blocked"]).columns)).toEqual({
    language: "ja",
    columns: { tenant: 0, service: 1, l1: 2, unblockDate: 3 },
    unused: [{ index: 4, column: "unblockDate" }],
  });
});

test("[R2] headings of the portal's export bind", () => {
  const headings = [
    "Customer Name",
    "Tenant ID",
    "Workload",
    "Entitlement Status",
    "Reason / L2",
    "Engineering Reason",
    "Current Engagement Scenario",
    "Engagement Start Date",
    "Phase",
  ];
  expect(bound(headings).columns).toEqual({
    tenant: 0,
    tenantId: 1,
    service: 2,
    l1: 3,
    l2: 4,
    l3: 5,
    engagementScenario: 6,
    kickoffDate: 7,
    stage: 8,
  });
});

test("[R2] width, case, blanks, U+200B and punctuation play no part", () => {
  expect(
    bound(["ＴＥＮＡＮＴ　ＮＡＭＥ", " service\u200bname ", "L1-value:", "Next  Action\nDate", '"Owner"']).columns,
  ).toEqual({ tenant: 0, service: 1, l1: 2, nextActionDate: 3, owner: 4 });
  expect(bound(["ﾃﾅﾝﾄ名", "ｻｰﾋﾞｽ名", "Ｌ１の値"]).columns).toEqual({ tenant: 0, service: 1, l1: 2 });
});

test("[R2] a heading is matched whole, never in part", () => {
  const result = bound([
    "Tenant",
    "Service",
    "L1",
    "L1 Value (old)",
    "Owner Team",
    "Notes 2026",
    "Next",
    "Target",
    "My L2",
  ]);
  expect(result.columns).toEqual({ tenant: 0, service: 1, l1: 2 });
  expect(result.unused).toEqual([]);
});

test("[R2] headings of several languages may stand in one table", () => {
  expect(bound(["Mandant", "サービス名", "Valor de L1", "Notas"]).columns).toEqual({
    tenant: 0,
    service: 1,
    l1: 2,
    notes: 3,
  });
});

describe("[R2] several different headings of one column", () => {
  test("the one that stands first in the list is used, the others are named", () => {
    const result = bound(["Entitlement Status", "Consumption Status", "L1", "Tenant", "Service"]);
    expect(result.columns).toEqual({ l1: 2, tenant: 3, service: 4 });
    expect(result.unused).toEqual([
      { index: 1, column: "l1" },
      { index: 0, column: "l1" },
    ]);
  });

  test("the list of the table's language comes first", () => {
    expect(bound(["Mandantenname", "Dienstname", "L1 Value", "L1-Wert", "Inhaber"]).columns.l1).toBe(3);
    expect(bound(["Tenant Name", "Service Name", "L1-Wert", "Entitlement Status", "Owner"]).columns.l1).toBe(3);
  });

  test("one of another language is used where the table's own has none", () => {
    expect(bound(["Tenant Name", "Service Name", "L1 Value", "Inhaber"]).columns.owner).toBe(3);
  });
});

describe("[R2] the same heading twice is said before anything else", () => {
  test("as Excel names it in a table", () => {
    expect(problem(["Tenant", "Service", "L1 Value", "L1 Value2"])).toEqual({
      code: "heading-twice",
      headings: ["L1 Value", "L1 Value2"],
      seconds: [3],
    });
  });

  test("as it stands in a range", () => {
    expect(problem(["Tenant", "Service", "Owner", "L1", "owner "])).toEqual({
      code: "heading-twice",
      headings: ["Owner", "owner "],
      seconds: [4],
    });
  });

  test("the very same words are named once", () => {
    expect(problem(["Tenant", "Service", "L1", "L1"])).toEqual({
      code: "heading-twice",
      headings: ["L1"],
      seconds: [3],
    });
  });

  test("before a missing column", () => {
    expect(problem(["Notes", "Notes"]).code).toBe("heading-twice");
  });

  test("three times names all of them", () => {
    expect(problem(["Tenant", "Service", "L1", "Notes", "Notes2", "Notes3"])).toEqual({
      code: "heading-twice",
      headings: ["Notes", "Notes2", "Notes3"],
      seconds: [4, 5],
    });
  });

  test("headings that end in a digit themselves are not the second of another", () => {
    expect(bound(["Tenant", "Service", "L1", "L2", "L3"]).columns).toEqual({
      tenant: 0,
      service: 1,
      l1: 2,
      l2: 3,
      l3: 4,
    });
  });

  test("extra columns may be there twice", () => {
    expect(bound(["Tenant", "Service", "L1", "Colour", "Colour"]).columns).toEqual({ tenant: 0, service: 1, l1: 2 });
  });

  test("a person's choice settles it", () => {
    expect(bound(["Tenant", "Service", "L1 Value", "L1 Value2"], { l1: 3 }).columns.l1).toBe(3);
  });
});

describe("[R2] required columns", () => {
  test("a tenant's id is enough", () => {
    expect(bound(["Tenant ID", "Service", "L1"]).columns).toEqual({ tenantId: 0, service: 1, l1: 2 });
  });

  test.each([
    [["Service", "L1"], ["tenant"]],
    [["Tenant", "L1"], ["service"]],
    [["Tenant", "Service"], ["l1"]],
    [
      ["Notes", "Owner"],
      ["tenant", "service", "l1"],
    ],
    [[], ["tenant", "service", "l1"]],
  ])("%j lacks %j", (headings, missing) => {
    expect(problem(headings)).toEqual({ code: "heading-missing", columns: missing });
  });
});

describe("[R2] the table's language", () => {
  test("is that of most headings", () => {
    expect(bound(["Tenant Name", "サービス名", "L1 の値", "担当者"]).language).toBe("ja");
    expect(bound(["Tenant Name", "Service Name", "Owner", "L1 の値", "目標日"]).language).toBe("en");
  });

  test("is English on a tie", () => {
    expect(bound(["Mandantenname", "サービス名", "L1"]).language).toBe("en");
    expect(bound(["Mandantenname", "Dienstname", "サービス ステータス", "担当者", "L1"]).language).toBe("en");
  });

  test("headings nobody knows don't count", () => {
    expect(bound(["テナント名", "サービス名", "L1 の値", "Colour", "Shape", "Size", "Weight"]).language).toBe("ja");
  });
});

describe("[R2] a person's rebinding", () => {
  const headings = ["Tenant", "Service", "L1", "Status now", "Owner", "Remarks"];

  test("binds a heading nobody knows", () => {
    expect(bound(headings, { notes: 5 }).columns).toEqual({ tenant: 0, service: 1, l1: 2, owner: 4, notes: 5 });
  });

  test("counts before the lists and names what it replaces", () => {
    expect(bound(headings, { l1: 3 })).toMatchObject({ columns: { l1: 3 }, unused: [{ index: 2, column: "l1" }] });
  });

  test("can unbind a column", () => {
    expect(bound(headings, { owner: null }).columns).not.toHaveProperty("owner");
  });

  test("takes the heading away from the column it meant", () => {
    const columnsBound = bound(headings, { notes: 4 }).columns;
    expect(columnsBound.notes).toBe(4);
    expect(columnsBound).not.toHaveProperty("owner");
  });

  test("can't do without a required column", () => {
    expect(problem(headings, { l1: null })).toEqual({ code: "heading-missing", columns: ["l1"] });
  });
});

test("[R4] blank, number and error headings are no headings", () => {
  expect(bound(["Tenant", "", 2026, { error: "#REF!" }, true, "Service", "", "L1"]).columns).toEqual({
    tenant: 0,
    service: 5,
    l1: 7,
  });
});

test("[R1] a heading row is known by its headings, not by a word that stands in a title or a note", () => {
  expect(isHeadingRow(["Tracker of the western region", "", 2026])).toBe(false);
  expect(isHeadingRow(["Owner", "Kim", "Notes"])).toBe(false);
  expect(isHeadingRow(["L1", "L1 Value", "Consumption Status"])).toBe(false);
  expect(isHeadingRow(["Service", "Reason", "Colour"])).toBe(false);
  expect(isHeadingRow(["Owner", "Unblock Date", "Initiate Date"])).toBe(false);
  expect(isHeadingRow(["Tenant", "Service", "L1", "Colour", "Owner"])).toBe(true);
  expect(isHeadingRow(["", "テナント名", "サービス名", { error: "#N/A" }, "L1 の値"])).toBe(true);
});

test.each([["Notes 2026"], ["Owner 2"], ["Target Date (2)"]])(
  "[R2] %s beside the heading it begins with is an extra column",
  (extra) => {
    const [original] = [extra.replace(/ .?\d+.?$/u, "")];
    expect(bindHeadings(["Tenant", "Service", "L1", original, extra])).not.toHaveProperty("problem");
  },
);
