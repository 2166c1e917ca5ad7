import { shiftFormula } from "../../../src/review/door/shiftFormula";

test.each([
  ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
  ["SUM(A1:B2)", "SUM(B3:C4)"],
  ["SUM(A:B,$C:D,1:2,$3:4)", "SUM(B:C,$C:E,3:4,$3:6)"],
  ['"A1"&A1&"say ""A1"""', '"A1"&B3&"say ""A1"""'],
  ["'A1'!A1+'It''s A1'!A1+Sheet1!A1+Tab1!A1", "'A1'!B3+'It''s A1'!B3+Sheet1!B3+Tab1!B3"],
  ["Table1[[#This Row],[A1]]+Table1[A1]+A1", "Table1[[#This Row],[A1]]+Table1[A1]+B3"],
  ["LOG10(A1)+ATAN2(1E5,A1)+Rate_A1+A1.B", "LOG10(B3)+ATAN2(1E5,B3)+Rate_A1+A1.B"],
  ["1E5+2.5E3+Z9", "1E5+2.5E3+AA11"],
  ["XFD1+A1048575+XFE1", "#REF!+#REF!+XFE1"],
  ["売上+A1", "売上+B3"],
])("two rows down and one column to the right, %s reads %s", (formula, shifted) => {
  expect(shiftFormula(formula, 2, 1)).toBe(shifted);
});

test("up and to the left, off the sheet", () => {
  expect(shiftFormula("C3+B2+A1", -1, -1)).toBe("B2+A1+#REF!");
});
