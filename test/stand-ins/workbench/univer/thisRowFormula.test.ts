import { thisRowFormula } from "./thisRowFormula";

test.each([
  ['=[@Owner]&"x"', '=Tracking[[#This Row],[Owner]]&"x"'],
  ["=[@[Next Action]]", "=Tracking[[#This Row],[Next Action]]"],
  ["=Other[@Owner]+Other[@[L1 Value]]", "=Other[[#This Row],[Owner]]+Other[[#This Row],[L1 Value]]"],
  ["=SUM(Tracking[Owner])", "=SUM(Tracking[Owner])"],
  ["=[@担当者]", "=Tracking[[#This Row],[担当者]]"],
  [
    "=FASTTRACK.WHY(Tracker[#Headers],Tracker[@],Tracker)",
    "=FASTTRACK.WHY(Tracker[#Headers],Tracker[#This Row],Tracker)",
  ],
  ['="Other[@Owner] ""[@]"&[@Owner]', '="Other[@Owner] ""[@]"&Tracking[[#This Row],[Owner]]'],
  ["=SUM(Tracking[@[A]:[B]])", "=SUM(Tracking[@[A]:[B]])"],
  ["=A1", "=A1"],
])("%s", (formula, expected) => {
  expect(thisRowFormula(formula, "Tracking")).toBe(expected);
});

test("outside of tables the short form is left as it is", () => {
  expect(thisRowFormula("=[@Owner]", undefined)).toBe("=[@Owner]");
});
