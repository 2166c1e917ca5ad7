import { loadExcelFunctions, type ExcelFunctions } from "./excelFunctions";

let excel: ExcelFunctions;
beforeAll(async () => {
  excel = await loadExcelFunctions();
});

const headings = [["Tenant", "Service", "Stage", "Declared Intent", "Reason", "L1", "L2 Value", "Notes"]];
const rows = [
  ["Contoso", "Teams", "Delivery", "No", "Executive Sponsorship", "In Progress", "Migration", "No sponsor."],
  ["Contoso", "Edge", "Delivery", "Yes", "", "In Progress", "Migration", ""],
];
const spill = (columns?: unknown, language?: unknown): unknown =>
  excel.call("OUTCOMES", headings, rows, language, undefined, columns);

test("[X2] OUTCOMES spills the columns it is asked for, in their order", () => {
  expect(spill("l2, scenario")).toEqual([
    ["Executive Sponsorship", "D1"],
    ["Migration", ""],
  ]);
  expect(spill("nextActionDate")).toEqual([["TBD"], [""]]);
});

test.each([
  ["headings in cells", [["L1", "Next Action"]]],
  ["headings in another language", "L1 の値、実行する次の活動"],
  [
    "names among blanks",
    [
      ["", "L1"],
      ["nextAction", 0],
    ],
  ],
])("[X2] %s name columns too", (_, columns) => {
  expect(spill(columns)).toEqual([
    ["No Intent", "Notify account team of No Intent"],
    ["In Progress", ""],
  ]);
});

test("[X2] without columns, or with blank ones, all twelve are spilled", () => {
  const all = spill() as unknown[][];
  expect(all.map((line) => line.length)).toEqual([12, 12]);
  for (const none of [null, "", 0, [[""]]]) expect(spill(none)).toEqual(all);
});

test("[X3] a column that isn't given is told, in the language asked for", () => {
  expect(spill("l1,tenant")).toMatchObject({
    error: "#VALUE!",
    message: expect.stringContaining("“tenant”") as string,
  });
  expect(spill("l1,whatever", "de")).toMatchObject({ message: expect.stringContaining("„whatever“") as string });
});

test("[X2] a table that changed in one cell is decided anew, also where its rows look alike", () => {
  const alike = Array.from({ length: 50 }, () => [...(rows[1] ?? [])]);
  const scenarios = () => excel.call("OUTCOMES", headings, alike, undefined, undefined, "scenario") as unknown[][];
  expect(scenarios().flat().filter(String)).toEqual([]);
  (alike[37] as unknown[])[3] = "No";
  (alike[37] as unknown[])[4] = "Executive Sponsorship";
  expect(scenarios().map(([scenario]) => scenario)).toEqual(
    Array.from({ length: 50 }, (_, row) => (row === 37 ? "D1" : "")),
  );
  expect(excel.call("SCENARIO", headings, [alike[37]], alike)).toBe("D1");
});
