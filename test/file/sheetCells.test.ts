import { openPackage } from "../../src/file/openPackage";
import { SheetCells } from "../../src/file/sheetCells";
import { richWorkbook } from "../stand-ins/files/richWorkbook";
import { simpleParts, worksheet, zipOf } from "../stand-ins/files/simpleWorkbook";

test("places without a cell are empty, and have the format of their row or column", async () => {
  const [tracker] = (await openPackage(richWorkbook())).sheets;
  if (tracker === undefined) throw new Error("no sheet");
  const cells = new SheetCells(tracker);
  const formats = [
    [1, 6],
    [3, 6],
    [3, 3],
    [3, 0],
    [900_000, 6],
  ].map(([row = 0, column = 0]) => cells.at(row, column).style.format);
  expect(formats).toStrictEqual(["m/d/yyyy", "m/d/yyyy", "General", "@", "m/d/yyyy"]);
  expect(cells.at(3, 1)).toMatchObject({ column: 1, value: null, formula: undefined });
});

test("a row's own format comes before its column's", async () => {
  const sheet = worksheet('<row r="1" s="2" customFormat="1"><c r="B1"><v>1</v></c></row>', {
    before: '<cols><col min="1" max="3" style="1"/></cols>',
  });
  const [opened] = (await openPackage(zipOf(simpleParts(sheet)))).sheets;
  if (opened === undefined) throw new Error("no sheet");
  const cells = new SheetCells(opened);
  expect([0, 1, 2].map((column) => cells.at(0, column).style.format)).toStrictEqual(["0.0%", "General", "0.0%"]);
  expect(cells.at(1, 0).style.format).toBe("m/d/yyyy");
});
