import * as fc from "fast-check";
import type { CellFailure, ExcelFunctions } from "./excelFunctions";
import { loadExcelFunctions } from "./excelFunctions";

jest.setTimeout(180_000);

let excel: ExcelFunctions;
beforeAll(async () => {
  excel = await loadExcelFunctions();
});

const headings = [["Tenant", "Service", "Stage", "Declared Intent", "No Intent Reason", "Notes", "L1", "L2"]];
const row = ["Contoso", "Teams", "Delivery", "No", "Executive Sponsorship", "said so", "In Progress", "Migration"];
const newRow = ["Contoso", "Teams", "Delivery", null, null, null, "Status Unknown", null];

const sentence = (result: unknown): string => {
  const { error, message } = result as CellFailure;
  expect([error, typeof message]).toEqual(["#VALUE!", "string"]);
  return message ?? "";
};

/** Both ways in: the spilling function, and a single-value one. */
const both = (of: readonly unknown[][], given: readonly unknown[], language?: unknown): string[] => [
  sentence(excel.call("OUTCOMES", of, [given], language)),
  sentence(excel.call("L1VALUE", of, [given], undefined, language)),
  sentence(excel.call("WHY", of, [given], [given], language)),
];

test.each<[string, unknown[][], unknown[], unknown, RegExp]>([
  [
    "too few columns",
    [["Tenant", "L1"]],
    ["Contoso", ""],
    undefined,
    /^A column is missing: service\. Add it to the headings and rows.* A formula knows columns by their headings only/,
  ],
  ["headings that aren't", [row], row, undefined, /^The first argument is not a row of tracking headings/],
  ["blank headings", [[0, 0]], ["Contoso", ""], undefined, /^The first argument is not a row of tracking headings/],
  ["two rows of headings", [...headings, row], row, undefined, /^The first argument is not a row/],
  [
    "a heading twice",
    [["Tenant", "Service", "L1", "L1"]],
    ["Contoso", "Teams", "", ""],
    undefined,
    /^The same heading stands twice: “L1”/,
  ],
  [
    "an error among the headings",
    [["Tenant", { code: "#REF!" }, "L1"]],
    ["Contoso", "Teams", ""],
    undefined,
    /^A column is missing: service/,
  ],
  [
    "a row wider than the headings",
    headings,
    [...row, "more"],
    undefined,
    /^The headings are 8 columns wide, the rows 9\./,
  ],
  [
    "a row narrower than the headings",
    headings,
    row.slice(1),
    undefined,
    /^The headings are 8 columns wide, the rows 7\./,
  ],
  ["a language that isn't", headings, row, "Klingon", /^“Klingon” is no language of the playbook/],
  ["a language that is a number", headings, row, 5, /^“5” is no language/],
  ["a language that is an error", headings, row, { code: "#N\/A" }, /^“#N\/A” is no language/],
  ["a language with an odd end", headings, row, "de-", /^“de-” is no language/],
  ["Traditional Chinese", headings, row, "zh-TW", /^“zh-TW” is no language/],
  ["a language of signs", headings, row, "_", /^“_” is no language/],
  ["a language that goes on", headings, row, "-klingon", /^“-klingon” is no language/],
  ["a language of 40,000 characters", headings, row, "x".repeat(40_000), /^“x{40}…” is no language.{1,100}$/],
  [
    "6 MB of cells",
    headings,
    ["x".repeat(6_000_000), ...row.slice(1)],
    undefined,
    /more cells than Excel hands to a function \(5 MB, about 20,000 rows\)/,
  ],
])("[X3] %s: a cell error with a sentence", (_, of, given, language, says) => {
  for (const said of both(of, given, language)) expect(said).toMatch(says);
});

test("[X3] the sentence is in the language of the headings, or the one asked for", () => {
  const japanese = [["テナント名", "サービス名", "L1 の値"]];
  for (const said of both(japanese, ["Contoso"], undefined)) expect(said).toMatch(/^見出しは 3 列、行は 1 列です/);
  for (const said of both([["L1"]], ["x"], "ja-JP")) expect(said).toMatch(/テナント/);
  for (const said of both([["L1"]], ["x"], "zh_Hans")) expect(said).toMatch(/租户/);
  for (const said of both([["テナント名", "L1 の値", "担当者"]], ["x", "y", "z"], undefined))
    expect(said).toMatch(/^列が足りません: サービス/);
  for (const said of both([["テナント名", "サービス名", "L1 の値", "L1 の値"]], ["x"], undefined))
    expect(said).toMatch(/^同じ見出しが 2 つあります/);
  for (const said of both(japanese, ["x"], "Klingon")) expect(said).toMatch(/^「Klingon」/);
  for (const said of both(japanese, ["x".repeat(6_000_000), "Teams", ""], undefined)) expect(said).toMatch(/5 MB/);
});

test("[X3] a row that isn't among the rows; two rows where one is asked for; no rows at all", () => {
  expect(sentence(excel.call("L1VALUE", headings, [row], [newRow]))).toMatch(/^The row is not among the rows/);
  expect(sentence(excel.call("L1VALUE", headings, [row, row]))).toMatch(/^Give one row/);
  expect(sentence(excel.call("OUTCOMES", headings, []))).toMatch(/^The headings are 8 columns wide, the rows 0/);
  expect(sentence(excel.call("OUTCOMES", headings, 0))).toMatch(/^The headings are 8 columns wide, the rows 1/);
});

test("[R1] rows that hold the heading row, as Table[#All] does, are told", () => {
  expect(sentence(excel.call("OUTCOMES", headings, [...headings, row]))).toMatch(/^The heading row is among the rows/);
  expect(sentence(excel.call("L1VALUE", headings, [row], [...headings, row]))).toMatch(
    /^The heading row is among the rows/,
  );
  expect(sentence(excel.call("L1VALUE", headings, headings))).toMatch(/^The heading row is among the rows/);
});

test("[X2] an answer larger than what Excel takes back is told, though all of it was handed over", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, place) => [
      `Tenant ${String(place)}`,
      "Teams",
      "Delivery",
      "No",
      "Executive Sponsorship",
      0,
      "In Progress",
      0,
    ]);
  expect(sentence(excel.call("OUTCOMES", headings, many(20_000)))).toMatch(
    /^The answer is more than a formula can hand back \(5 MB\)/,
  );
  expect(excel.call("OUTCOMES", headings, many(10_000))).toHaveLength(10_000);
  expect(excel.call("L1VALUE", headings, many(1), many(20_000))).toBe("No Intent");
});

test("[X3] an error cell is unreadable, not fatal, and an error in an output cell stays one", () => {
  const withError = row.map((cell, place) => (place === 3 ? { code: "#N/A" } : cell));
  expect(excel.call("FLAG", headings, [withError])).toBe("Declared intent can't be read");
  const asDataType = row.map((cell, place) =>
    place === 3 ? { type: "Error", errorType: "NotAvailable", basicValue: "#N/A" } : cell,
  );
  expect(excel.call("FLAG", headings, [asDataType])).toBe("Declared intent can't be read");
  const inOutput = row.map((cell, place) => (place === 7 ? { code: "#DIV/0!" } : cell));
  expect(excel.call("L2VALUE", headings, [inOutput])).toEqual({ error: "#DIV/0!" });
  const gone = row.map((cell, place) => (place === 7 ? { code: "#REF!" } : cell));
  expect(excel.call("L2VALUE", headings, [gone])).toEqual({ error: "#VALUE!" });
  expect(excel.call("SCENARIO", headings, [row.map((cell, place) => (place === 6 ? { code: "#NAME?" } : cell))])).toBe(
    "",
  );
});

test("[X2] a new subscription alone: needs-existing, in any language; with its rows it is decided", () => {
  const singles = [
    "SCENARIO",
    "L1VALUE",
    "L2VALUE",
    "L3VALUE",
    "STATUS",
    "OWNER",
    "NEXTACTION",
    "NEXTACTIONDATE",
    "FLAG",
  ];
  for (const id of singles) expect(excel.call(id, headings, [newRow], undefined, "ja")).toBe("needs-existing");
  expect(excel.call("WHY", headings, [newRow])).toMatch(/^needs-existing: This is a new subscription/);
  const existing = ["CONTOSO", "Microsoft Teams", "Delivery", "No", 0, "said so", "No Intent", "Executive Sponsorship"];
  expect(excel.call("SCENARIO", headings, [newRow], [existing, newRow])).toBe("D3");
  expect(excel.call("FLAG", headings, [newRow], [existing, newRow])).toBe("New subscription under No Intent: validate");
  expect(excel.call("SCENARIO", headings, [newRow], [newRow])).toBe("");
});

test("[X2] a new subscription that stops before other rows count needs none", () => {
  expect(excel.call("WHY", headings, [[null, ...newRow.slice(1)]])).toBe("The row has no tenant or no service.");
  expect(excel.call("FLAG", headings, [newRow.map((cell, place) => (place === 2 ? "Presales" : cell))])).toBe(
    "Stage can't be read",
  );
});

test("[X2] a row once filled from existing rows that lacks its L2 needs them too; complete, it doesn't", () => {
  const withAction = [[...(headings[0] ?? []), "Next Action"]];
  const settled = (l2: unknown) => ["Contoso", "Teams", "Delivery", "No", 0, 0, "No Intent", l2, "N/A"];
  const existing = [
    "Contoso",
    "Teams",
    "Delivery",
    "No",
    0,
    "said so",
    "No Intent",
    "Executive Sponsorship",
    "Notify account team of No Intent",
  ];
  expect(excel.call("L2VALUE", withAction, [settled(0)])).toBe("needs-existing");
  expect(excel.call("L2VALUE", withAction, [settled(0)], [existing, settled(0)])).toBe("Executive Sponsorship");
  expect(
    excel.call("SCENARIO", [[...(withAction[0] ?? []), "L3"]], [[...settled("Executive Sponsorship"), "Other"]]),
  ).toBe("D3");
});

test("[R3] an empty cell that desktop Excel hands over as 0 declares nothing; No and FALSE do", () => {
  const declared = (intent: unknown) =>
    excel.call("SCENARIO", headings, [row.map((cell, place) => (place === 3 ? intent : cell))]);
  expect([0, null, ""].map(declared)).toEqual(["", "", ""]);
  expect(["No", false, "0"].map(declared)).toEqual(["D1", "D1", "D1"]);
  expect(excel.call("WHY", headings, [[0, ...row.slice(1)]])).toBe("The row has no tenant or no service.");
});

test("single cells may come bare; a call leaves nothing behind for the next", () => {
  expect(excel.call("L3LIST", "Teams", [["Executive Sponsorship"]])).toEqual(
    excel.call("L3LIST", [["Microsoft Teams"]], "エグゼクティブの支援"),
  );
  const first = excel.call("OUTCOMES", headings, [row]);
  excel.call("OUTCOMES", headings, [newRow, row], "de");
  expect(excel.call("OUTCOMES", headings, [row])).toEqual(first);
});

test("[X3] L3LIST without a service, or with an L2 that is none", () => {
  expect(sentence(excel.call("L3LIST", 0, "Executive Sponsorship"))).toMatch(/^There is no service/);
  expect(sentence(excel.call("L3LIST", "Teams", "No Intent"))).toMatch(/^“No Intent” is no L2/);
  expect(sentence(excel.call("L3LIST", "Teams", "x", "ja"))).toMatch(/L2 ではありません/);
  expect(sentence(excel.call("L3LIST", "Teams", 0))).toMatch(/^There is no L2 in the second argument/);
  expect(sentence(excel.call("L3LIST", "Teams", "N/A"))).toMatch(/^There is no L2 in the second argument/);
  expect(sentence(excel.call("L3LIST", "Teams", { code: "#REF!" }))).toMatch(/^“#REF!” is no L2/);
  for (const nobody of ["N/A", "unknown", "-", "\u200b", true, { code: "#N/A" }]) {
    expect(sentence(excel.call("L3LIST", nobody, "Executive Sponsorship"))).toMatch(/^There is no service/);
  }
  expect(sentence(excel.call("L3LIST", "Teams", "Migration", "xx"))).toMatch(/^“xx” is no language/);
});

const oddCell = fc.oneof(
  fc.constantFrom<unknown>(
    0,
    null,
    "",
    "#N/A",
    { code: "#N/A" },
    {},
    { type: "FormattedNumber", basicValue: 5 },
    Infinity,
    NaN,
    true,
  ),
  fc.string(),
  fc.double(),
);
const oddRange = fc.oneof(
  oddCell,
  fc.array(fc.array(oddCell, { maxLength: 9 }), { maxLength: 4 }),
  fc.constant(headings),
  fc.constant([row]),
);

test("[X3] whatever is handed over, no function fails otherwise than by a cell error", () => {
  const ids = excel.metadata.functions.map(({ id, parameters }) => [id, parameters.length] as const);
  fc.assert(
    fc.property(
      fc.constantFrom(...ids),
      fc.tuple(oddRange, oddRange, oddRange, oddRange, oddRange),
      ([id, count], args) => {
        expect(() => excel.call(id, ...args.slice(0, count).map((argument) => argument ?? ""))).not.toThrow();
      },
    ),
    { numRuns: 2000 },
  );
});
