import { csvCell } from "../../../src/command/classify/folder/csvCell";
import { fileLine } from "../../../src/command/classify/folder/fileLine";
import type { DecidedFile } from "../../../src/command/classify/folder/folderSummary";
import { summaryCsv } from "../../../src/command/classify/folder/summaryCsv";

const decided: DecidedFile = {
  file: "Größe 追跡.xlsx",
  outcome: "decided",
  sheet: '-1 "A"\t2',
  table: null,
  language: "ja",
  rows: 12,
  rowsToChange: 7,
  rowsToLookAt: 2,
  kept: 1,
  cellsWritten: 1234567,
  scenarios: { D2: 3 },
  attention: { "note-missing": 2 },
  left: {},
};
const other: DecidedFile = {
  ...decided,
  file: "b.xlsx",
  sheet: "Sheet1",
  table: "@T",
  scenarios: { A1: 1, D2: 1 },
  attention: {},
  left: { blank: 4 },
};

test("the summary's bytes are what Excel opens in every language: UTF-16 with its mark, tabs, whole numbers", () => {
  const bytes = summaryCsv([decided, { file: "=b.xlsx", outcome: "not-decided", sentence: "Empty; “x”, y." }, other]);
  expect([...bytes.subarray(0, 4)]).toEqual([0xff, 0xfe, 0x22, 0x00]);
  // The decoder takes the mark away.
  expect(new TextDecoder("utf-16le").decode(bytes).split("\r\n")).toEqual([
    '"file"\t"outcome"\t"sentence"\t"sheet"\t"table"\t"language"\t"rows"\t"rows to change"\t"rows to look at"\t"kept as they are"\t"cells written"\t"scenario: A1"\t"scenario: D2"\t"attention: note-missing"\t"left: blank"',
    '"Größe 追跡.xlsx"\t"decided"\t\t"\'-1 ""A""\t2"\t\t"ja"\t12\t7\t2\t1\t1234567\t0\t3\t2\t0',
    '"\'=b.xlsx"\t"not-decided"\t"Empty; “x”, y."\t\t\t\t\t\t\t\t\t\t\t\t',
    '"b.xlsx"\t"decided"\t\t"Sheet1"\t"\'@T"\t"ja"\t12\t7\t2\t1\t1234567\t1\t1\t0\t4',
    "",
  ]);
});

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\tx",
  "\rx",
  "\nx",
  " =1",
  "\u00a0=1",
  "\u0000=1",
  "\u200b=1",
  "＝1",
  "＋1",
  "－1",
  "＠x",
])("a text that could act is made harmless: %j", (text) => {
  expect(csvCell(text)).toBe(`"'${text}"`);
});

test.each([
  ["a=1", '"a=1"'],
  ["1-2", '"1-2"'],
  ["'quoted", `"'quoted"`],
  ['"a";"b"', '"""a"";""b"""'],
  ["two\nlines", '"two\nlines"'],
  ["", ""],
])("any other text is as it is, in quotation marks: %j", (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test("a name can't act on the terminal", () => {
  const line = fileLine({ file: "a\u001b[31m\n.xlsx", outcome: "not-decided", sentence: "It is\u0007 empty." }, false);
  expect(line).toBe("a\uFFFD[31m\uFFFD.xlsx: It is\uFFFD empty.\n");
});
