import { withGrownFormulas } from "../../../src/file/append/grownText";

/** Rows 2 to 4 of A:C, a total row under them, and two rows more. */
const growth = { sheet: "My Sheet", rows: { row: 1, column: 0, rows: 3, columns: 3 }, by: 2, hasTotal: true };

test.each([
  ["a name", "<f>&apos;My Sheet&apos;!A5</f>"],
  ["a number", "<f>&#39;My Sheet&#39;!A5</f>"],
  ["a number in hex", "<f>&#x27;My Sheet&#x27;!A5</f>"],
])("a formula on another sheet follows the total row, its quotes written as %s", (_how, text) => {
  expect(withGrownFormulas(text, growth, false)).toBe("<f>'My Sheet'!A7</f>");
});
