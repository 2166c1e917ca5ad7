import { sheetBlocks } from "./sheetBlocks";
import { type OpenedRow } from "../../src/file/sheet/readSheet";
import { plainStyle } from "../../src/file/styles/readStyles";

const row = (number: number, ...columns: readonly number[]): OpenedRow => ({
  row: number,
  style: null,
  cells: columns.map((column) => ({ column, value: 1, formula: undefined, style: plainStyle })),
});
const rectsOf = (...rows: readonly OpenedRow[]): unknown => sheetBlocks(rows, []).map(({ rects }) => rects);

test("neighbouring columns make one rectangle, others their own", () => {
  expect(rectsOf(row(2, 0, 1), row(4, 1, 5))).toStrictEqual([
    [
      { row: 2, column: 0, rows: 3, columns: 2 },
      { row: 2, column: 5, rows: 3, columns: 1 },
    ],
  ]);
});

test("columns that always belong are in every block", () => {
  expect(sheetBlocks([row(0)], [0, 1]).map(({ rects }) => rects)).toStrictEqual([
    [{ row: 0, column: 0, rows: 1, columns: 2 }],
  ]);
});

test("a far row begins another block", () => {
  expect(rectsOf(row(0, 0), row(900_000, 7))).toStrictEqual([
    [{ row: 0, column: 0, rows: 1, columns: 1 }],
    [{ row: 900_000, column: 7, rows: 1, columns: 1 }],
  ]);
});

test("a block never grows beyond its bound", () => {
  const wide = Array.from({ length: 100 }, (_, column) => column);
  const blocks = sheetBlocks(
    Array.from({ length: 5_000 }, (_, index) => row(index, ...wide)),
    [],
  );
  expect(blocks.map(({ rects }) => rects[0]?.rows)).toStrictEqual([2_000, 2_000, 1_000]);
});
