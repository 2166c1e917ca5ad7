import { chunkParts } from "../../src/workbook/chunkParts";
import { jsonBytes } from "../../src/workbook/jsonBytes";
import { planWrites, type CellWrite } from "../../src/workbook/planWrites";

const write = (row: number, column: number, put: string | number = "x"): CellWrite => ({ row, column, put, edit: null });
const shape = (batches: ReturnType<typeof planWrites>): number[][][] => batches.map((runs) => runs.map(({ row, column, rows, columns }) => [row, column, rows, columns]));

test.each([
  ["neighbours are one block", [write(0, 2), write(0, 3), write(1, 2), write(2, 3)], [[[0, 2, 3, 2]]]],
  ["a column apart is still the same block", [write(0, 2), write(0, 4)], [[[0, 2, 1, 3]]]],
  ["columns far apart are blocks of their own", [write(0, 2), write(0, 5)], [[[0, 2, 1, 1], [0, 5, 1, 1]]]],
  ["a short gap of rows is bridged, a long one cut", [write(0, 0), write(30, 0), write(100, 0)], [[[0, 0, 31, 1], [100, 0, 1, 1]]]],
  ["in any order", [write(2, 0), write(0, 0), write(1, 0)], [[[0, 0, 3, 1]]]],
  ["nothing", [], []],
])("%s", (_, writes, expected) => {
  expect(shape(planWrites(writes, [], 1_000_000))).toEqual(expected);
});

test("among hidden rows every block is one row high, before and after them not", () => {
  const writes = Array.from({ length: 8 }, (_, row) => write(row, 0));
  expect(shape(planWrites(writes, [{ start: 3, count: 2 }], 1_000_000))).toEqual([[[0, 0, 3, 1], [3, 0, 1, 1], [4, 0, 1, 1], [5, 0, 3, 1]]]);
});

test("a long block is cut where a batch is full, and every write is planned once", () => {
  const writes = Array.from({ length: 5_000 }, (_, row) => write(row, row % 3, "a text of thirty characters …"));
  const batches = planWrites(writes, [], 20_000);
  expect(batches.length).toBeGreaterThan(8);
  expect(batches.flat().flatMap((run) => run.writes).map(({ row }) => row).sort((a, b) => a - b)).toEqual(writes.map(({ row }) => row));
  for (const batch of batches) expect(batch.reduce((sum, run) => sum + JSON.stringify(run.writes.map(({ put }) => put)).length, 0)).toBeLessThan(20_000);
});

test("wanted columns are asked for in the fewest pieces", () => {
  const need = (index: number, formulas = false, formats = false) => ({ index, formulas, formats });
  expect(chunkParts([need(3, true), need(0), need(1, true, true), need(4, true)])).toEqual([
    { what: "values", first: 0, columns: 2 },
    { what: "values", first: 3, columns: 2 },
    { what: "formulas", first: 1, columns: 1 },
    { what: "formulas", first: 3, columns: 2 },
    { what: "numberFormat", first: 1, columns: 1 },
  ]);
});

test.each(["", "plain", "qu\"ote \\ \n", "Zürich", "未定", null, 12.5, -3, true, false])("the bytes of %p are at least those of its JSON", (value) => {
  const bytes = new TextEncoder().encode(`${JSON.stringify(value)},`).length;
  expect(jsonBytes(value)).toBeGreaterThanOrEqual(bytes);
  expect(jsonBytes(value)).toBeLessThanOrEqual(bytes + 8);
});
