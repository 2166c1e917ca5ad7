import fc from "fast-check";
import type { Cell } from "../../src/playbook/tracker/cell";
import { cellText } from "../../src/workbook/write/batch/cellText";
import { firstTable, held, needAll, set, tracker } from "./trackerBook";

const asIs: readonly Cell[] = [
  "",
  "No Intent",
  "N/A",
  "TBD",
  "n/a",
  "-",
  "Delivery FM",
  "FM - Delivery",
  "3 seats",
  "Q1",
  "FY26",
  "M365 E5",
  "e5",
  "May",
  "March renewal",
  "5 of 6 done",
  "a=b",
  "me@contoso.com",
  "未定",
  "true story",
  "Notify account team of No Intent",
  "(see notes)",
  "№ 5",
  5,
  0,
  -1.5,
  true,
  false,
];
const marked: readonly string[] = [
  "=A1",
  "=",
  "+1",
  "-5",
  "- see notes",
  "@name",
  "'quoted",
  "1/2",
  "007",
  "5",
  " 5",
  "5 ",
  "5.5",
  ".5",
  "1,234",
  "50%",
  "(5)",
  "$5",
  "€ 5",
  "1e5",
  "1E+05",
  "１２",
  "12:30",
  "5 PM",
  "5 p",
  "2026-11-22",
  "22/11",
  "11/22/2026",
  "5-Jan",
  "Jan 5",
  "Jan-26",
  "22 November 2026",
  "November 22, 2026",
  "Sunday, November 22, 2026",
  "2026年1月5日",
  "1 1/2",
  "TRUE",
  "false",
  "#N/A",
  "#REF!",
  "=cmd|' /C calc'!A0",
  "  =1+1",
];

test.each(asIs)("[W6] %p goes as it is", (value) => {
  expect(cellText(value, "General")).toBe(value);
});

test.each(marked)("[W6] %p gets an apostrophe", (text) => {
  expect(cellText(text, undefined)).toBe(`'${text}`);
});

test("[W6] in a text cell nothing is parsed, not even an apostrophe in front", () => {
  expect(cellText("007", "@")).toBe("007");
  expect(cellText("=A1", "@")).toBe("=A1");
  expect(cellText("'quoted", "@")).toBe("'quoted");
});

test("an error constant is written by its name", () => {
  expect(cellText({ error: "#N/A" }, "General")).toBe("#N/A");
});

const texts: readonly string[] = [...asIs.filter((value) => typeof value === "string"), ...marked];

test("[W6] what is written is what stands there, through the host's own parsing", async () => {
  const one = tracker(texts.length);
  const { ref } = await firstTable(one.port);
  const outcome = await one.port.update(ref, needAll, (fresh) => texts.map((text, row) => set(fresh, row, "L1", text)));
  expect(outcome.notWritten).toEqual([]);
  expect(texts.map((_, row) => held(one, { row, column: 2 }) ?? "")).toEqual(texts);
});

test("[W6] no text of any kind turns into something else", async () => {
  const piece = fc.constantFrom(
    "1",
    "12",
    "2026",
    "/",
    "-",
    ".",
    ",",
    ":",
    " ",
    "$",
    "%",
    "e",
    "E+",
    "(",
    ")",
    "Jan",
    "november",
    "PM",
    "a",
    "TRUE",
    "#N/A",
    "=",
    "+",
    "'",
    "@",
    "年",
    "月",
    "x",
  );
  const random = fc.sample(
    fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("")),
    { numRuns: 3_000, seed: 22 },
  );
  const one = tracker(random.length);
  const { ref } = await firstTable(one.port);
  const outcome = await one.port.update(ref, needAll, (fresh) =>
    random.map((text, row) => set(fresh, row, "L1", text)),
  );
  expect(outcome.notWritten.map(({ edit }) => edit.to.value)).toEqual([]);
});
