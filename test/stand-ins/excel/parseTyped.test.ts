import { parseTyped } from "./parseTyped";

const english = { date1904: false, year: 2026 };

/** What Excel makes of text typed into a General cell in English ("Enter dates, times and numbers", Microsoft Support). */
const general: readonly (readonly [string, unknown, string?])[] = [
  ["007", 7],
  ["-12", -12],
  ["+12", 12],
  [".5", 0.5],
  ["5.", 5],
  [" 42 ", 42],
  ["(5)", -5],
  ["1,000", 1000, "#,##0"],
  ["1,000.50", 1000.5, "#,##0.00"],
  ["50%", 0.5, "0%"],
  ["12.5%", 0.125, "0.00%"],
  ["$5", 5, "$#,##0"],
  ["-$5.25", -5.25, "$#,##0.00"],
  ["1e3", 1000, "0.00E+00"],
  ["2E-2", 0.02, "0.00E+00"],
  ["1 1/2", 1.5, "# ?/?"],
  ["1/2", 46024, "d-mmm"],
  ["1-2", 46024, "d-mmm"],
  ["1/32", 11689, "mmm-yy"],
  ["13/2026", "13/2026"],
  ["1/2/2026", 46024, "m/d/yyyy"],
  ["1/2/26", 46024, "m/d/yyyy"],
  ["1/2/30", 10960, "m/d/yyyy"],
  ["2026-01-02", 46024, "m/d/yyyy"],
  ["2026/1/2", 46024, "m/d/yyyy"],
  ["2-Jan", 46024, "d-mmm"],
  ["Jan 2", 46024, "d-mmm"],
  ["2-Jan-2026", 46024, "d-mmm-yy"],
  ["January 2, 2026", 46024, "d-mmm-yy"],
  ["Jan 2026", 46023, "mmm-yy"],
  ["2/29/2028", 46812, "m/d/yyyy"],
  ["2/29/2026", "2/29/2026"],
  ["12:30", 0.5208333333333334, "h:mm"],
  ["12:30:36", 0.52125, "h:mm:ss"],
  ["3 PM", 0.625, "h:mm AM/PM"],
  ["1/2/2026 12:00", 46024.5, "m/d/yyyy h:mm"],
  ["TRUE", true],
  ["false", false],
  ["#N/A", { error: "#N/A" }],
  ["#div/0!", { error: "#DIV/0!" }],
  ["#NOPE", "#NOPE"],
  ["Status Unknown", "Status Unknown"],
  ["N/A", "N/A"],
  ["未定", "未定"],
  ["12abc", "12abc"],
  ["1/2/3/4", "1/2/3/4"],
  ["May", "May"],
  ["Office 365", "Office 365"],
];

test.each(
  general.map(([text, value, format]) => ({ text, becomes: format === undefined ? { value } : { value, format } })),
)("$text typed in English", ({ text, becomes }) => {
  expect(parseTyped(text, "General", english)).toEqual(becomes);
});

test("empty text empties the cell (Microsoft: blank input for a property)", () => {
  expect(parseTyped("", "General", english)).toEqual({ value: null });
});

test("an equals sign makes a formula, alone it is text", () => {
  expect(parseTyped("=A1", "General", english)).toMatchObject({ formula: "=A1" });
  expect(parseTyped("=", "General", english)).toEqual({ value: "=" });
});

test("a leading apostrophe keeps the text as it is and is not part of it", () => {
  expect(parseTyped("'007", "General", english)).toEqual({ value: "007" });
  expect(parseTyped("'=A1", "General", english)).toEqual({ value: "=A1" });
  expect(parseTyped("''quoted", "General", english)).toEqual({ value: "'quoted" });
});

test("a cell formatted as text takes everything as text, apostrophe and all", () => {
  expect(parseTyped("1/2", "@", english)).toEqual({ value: "1/2" });
  expect(parseTyped("=A1", "@", english)).toEqual({ value: "=A1" });
  expect(parseTyped("TRUE", "@", english)).toEqual({ value: "TRUE" });
});

test("a cell with a format of its own keeps it", () => {
  expect(parseTyped("1/2/2026", "yyyy-mm-dd", english)).toEqual({ value: 46024 });
  expect(parseTyped("50%", "0.0", english)).toEqual({ value: 0.5 });
});

test("a 1904 workbook counts days from 1904 (Microsoft: date systems in Excel)", () => {
  expect(parseTyped("1/2/2026", "General", { date1904: true, year: 2026 })).toEqual({
    value: 44562,
    format: "m/d/yyyy",
  });
});

test("the 29 February 1900 that never was: days before it count one less", () => {
  expect(parseTyped("1/1/1900", "General", english)).toMatchObject({ value: 1 });
  expect(parseTyped("2/28/1900", "General", english)).toMatchObject({ value: 59 });
  expect(parseTyped("3/1/1900", "General", english)).toMatchObject({ value: 61 });
});
