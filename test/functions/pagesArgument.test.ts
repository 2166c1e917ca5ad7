import { loadExcelFunctions, type CellFailure, type ExcelFunctions } from "./excelFunctions";

jest.setTimeout(180_000);

let excel: ExcelFunctions;
beforeAll(async () => {
  excel = await loadExcelFunctions();
});

const headings = [
  [
    "Tenant",
    "Service",
    "Stage",
    "Declared Intent",
    "No Intent Reason",
    "Notes",
    "Projected Unblock Date",
    "L1",
    "L2",
    "Next Action",
  ],
];
/** Wants the service, and says what keeps it from being deployed. */
const held = [
  "Contoso",
  "Viva",
  "Delivery",
  "Yes",
  "Legal/Regulatory",
  "Waits for the works council.",
  46_450,
  "In Progress",
  "Migration",
  "Ask counsel",
];
const both = "no-intent,blocked";

const scenario = (pages: unknown) => excel.call("SCENARIO", headings, [held], [held], undefined, pages);

test("[X2] Blocked decides where the last argument names it, else No Intent alone", () => {
  expect(scenario(both)).toBe("BD");
  expect(excel.call("SCENARIO", headings, [held], [held])).toBe("");
  for (const none of [undefined, null, 0, "", " ", "no-intent", "NO-INTENT", [[0, ""]]])
    expect(scenario(none)).toBe("");
});

test.each([
  ["blanks, capitals and full width", " No-Intent ， BLOCKED "],
  ["the other way round, and twice", "blocked,no-intent,blocked"],
  ["semicolons", "no-intent; blocked"],
  ["a row of cells", [["no-intent", "blocked"]]],
  ["a column of cells, some of them empty", [["no-intent"], [0], [""], ["blocked"]]],
  ["cells with lists", [["no-intent,"], ["blocked"]]],
])("[X2] pages may be given with %s", (_, pages) => {
  expect(scenario(pages)).toBe("BD");
});

test("[X2] the spilled outcome and the single values say the same", () => {
  const line = excel.call("OUTCOMES", headings, [held], undefined, both);
  expect(line).toEqual([
    [
      "BD",
      "Blocked",
      "Legal/Regulatory",
      "L3s coming soon",
      "N/A",
      "",
      46_450,
      "Account Team",
      "TBD",
      "Ask counsel",
      "Engagement scenario is missing",
      "BD – Delivery: the customer wants the service, but something blocks it. The engagement scenario is empty. Choose the one that fits in the sheet.",
    ],
  ]);
  const [[outcome = []] = []] = [line as readonly (readonly unknown[])[]];
  const singles = {
    L1VALUE: 1,
    L2VALUE: 2,
    L3VALUE: 3,
    STATUS: 4,
    OWNER: 7,
    NEXTACTIONDATE: 8,
    NEXTACTION: 9,
    FLAG: 10,
    WHY: 11,
  };
  for (const [id, place] of Object.entries(singles)) {
    expect([id, excel.call(id, headings, [held], [held], null, both)]).toEqual([id, outcome[place]]);
    expect([id, excel.call(id, headings, [held], undefined, "", both)]).toEqual([id, outcome[place]]);
  }
});

test("[X2, B1] with No Intent alone the columns of Blocked are no columns, and name no language", () => {
  const mixed = [["Tenant", "Service", "L1", "Zieldatum", "Erstgespräch", "Voraussichtliches Aufhebungsdatum"]];
  const row = ["Contoso", "", "", "", "", ""];
  const why = (pages: unknown) => excel.call("WHY", mixed, [row], [row], undefined, pages);
  expect(why(undefined)).toBe("The row has no tenant or no service.");
  expect(why(both)).toBe("In der Zeile fehlt der Mandant oder der Dienst.");
});

test("[X2] a language and pages may stand beside each other", () => {
  expect(excel.call("L1VALUE", headings, [held], [held], "zh", both)).toBe("受阻");
  expect(excel.call("OUTCOMES", headings, [held], "ja", both)).toEqual([
    expect.arrayContaining(["BD", "ブロック", "法務/規制", "アカウント チーム"]) as unknown,
  ]);
});

test("[X2] a new subscription with a blocker needs its rows: beside No Intent it contradicts them", () => {
  const landed = held.map((cell, place) => (place === 7 ? "Status Unknown" : place === 8 ? "" : cell));
  const existing = ["Contoso", "Viva", "Delivery", "No", "", "said so", "", "No Intent", "Executive Sponsorship", ""];
  expect(excel.call("SCENARIO", headings, [landed], undefined, undefined, both)).toBe("needs-existing");
  expect(excel.call("SCENARIO", headings, [landed], [landed], undefined, both)).toBe("BD");
  expect(excel.call("FLAG", headings, [landed], [landed, existing], undefined, both)).toBe(
    "Intent declared under No Intent",
  );
});

const sentences = (pages: unknown, language?: unknown): readonly string[] =>
  [
    excel.call("OUTCOMES", headings, [held], language, pages),
    excel.call("SCENARIO", headings, [held], undefined, language, pages),
    excel.call("WHY", headings, [held], [held], language, pages),
  ].map((result) => {
    const { error, message } = result as CellFailure;
    expect(error).toBe("#VALUE!");
    return message ?? "";
  });

test.each<[string, unknown, RegExp]>([
  ["a page that is none", "no-intent,duplicates", /^“duplicates” is no page of the playbook\. Write no-intent,blocked/],
  ["a page's name in another language", "no-intent,受阻", /^“受阻” is no page/],
  ["a number", 5, /^“5” is no page/],
  ["a truth", true, /^“true” is no page/],
  ["an error", { code: "#N/A" }, /^“#N\/A” is no page/],
  ["an error among cells", [["no-intent", { code: "#REF!" }]], /^“#REF!” is no page/],
  ["a name that every object has", "constructor", /^“constructor” is no page/],
  ["a list without No Intent", "blocked", /^Name no-intent too: that page always decides\. Write no-intent,blocked/],
  ["40,000 characters", "x".repeat(40_000), /^“x{40}…” is no page.{1,100}$/],
])("[X3, B1] %s for the pages: a cell error with a sentence", (_, pages, says) => {
  for (const said of sentences(pages)) expect(said).toMatch(says);
});

test("[X3] the sentence is in the language asked for", () => {
  for (const said of sentences("blocked", "de")) expect(said).toMatch(/^Nennen Sie auch no-intent:/);
  for (const said of sentences("x", "ja"))
    expect(said).toMatch(/^「x」はプレイブックのページではありません。no-intent,blocked/);
});
