import { chunkParts } from "../../src/workbook/read/chunkParts";
import { jsonBytes } from "../../src/review/door/jsonBytes";
import { planBatches, writesIn, type CellWrite, type WriteBatch } from "../../src/workbook/write/batch/planBatches";

const write = (row: number, column: number, put: string | number = "x"): CellWrite => ({
  row,
  column,
  put,
  edit: null,
});
const room = { bytes: 1_000_000, rowBytes: () => 400, hidden: [], formulas: false };
const shape = (batches: readonly WriteBatch[]): number[][][] =>
  batches.map(({ blocks }) => blocks.map(({ row, column, rows, columns }) => [row, column, rows, columns]));

test.each([
  ["neighbours are one block", [write(0, 2), write(0, 3), write(1, 2), write(2, 3)], [[[0, 2, 3, 2]]]],
  ["a column apart is still the same block", [write(0, 2), write(0, 4)], [[[0, 2, 1, 3]]]],
  [
    "columns far apart are blocks of their own",
    [write(0, 2), write(0, 5)],
    [
      [
        [0, 2, 1, 1],
        [0, 5, 1, 1],
      ],
    ],
  ],
  [
    "a short gap of rows is bridged, a long one cut",
    [write(0, 0), write(12, 0), write(100, 0)],
    [
      [
        [0, 0, 13, 1],
        [100, 0, 1, 1],
      ],
    ],
  ],
  ["in any order", [write(2, 0), write(0, 0), write(1, 0)], [[[0, 0, 3, 1]]]],
  ["nothing", [], []],
])("%s", async (_, writes, expected) => {
  expect(shape(await planBatches(writes, room))).toEqual(expected);
});

test("[W4] the rows between two that are written are looked at where a new range would cost more", async () => {
  const [batch] = await planBatches([write(0, 0), write(9, 0), write(40, 0)], room);
  expect(batch?.spans).toEqual([
    { start: 0, count: 10 },
    { start: 40, count: 1 },
  ]);
});

test("among hidden rows every block is one row high, before and after them not", async () => {
  const writes = Array.from({ length: 8 }, (_, row) => write(row, 0));
  const hidden = [{ start: 3, count: 2 }];
  expect(shape(await planBatches(writes, { ...room, hidden }))).toEqual([
    [
      [0, 0, 3, 1],
      [3, 0, 1, 1],
      [4, 0, 1, 1],
      [5, 0, 3, 1],
    ],
  ]);
});

test("[W4] what a row gets is in one batch, however full it is, and every write is planned once", async () => {
  const writes = Array.from({ length: 5_000 }, (_, at) =>
    write(at >> 1, at % 2 === 0 ? 1 : 20, "a text of thirty characters …"),
  );
  const batches = await planBatches(writes, { ...room, bytes: 20_000 });
  expect(batches.length).toBeGreaterThan(8);
  expect(writesIn(batches).map(({ row }) => row)).toEqual(writes.map(({ row }) => row));
  const rows = batches.flatMap((batch) => [...batch.rows.keys()]);
  expect(new Set(rows).size).toBe(rows.length);
  for (const { blocks } of batches) {
    const bytes = blocks.reduce((sum, block) => sum + JSON.stringify(block.writes.map(({ put }) => put)).length, 0);
    expect(bytes).toBeLessThan(20_000);
  }
});

test("[W4] what is looked at counts in a batch like what is written", async () => {
  const batches = await planBatches(
    Array.from({ length: 100 }, (_, row) => write(row, 0)),
    { ...room, bytes: 4_000 },
  );
  // 400 bytes a row for its look, and 36 for what is asked of the cell that is written.
  expect(batches.map(({ rows }) => rows.size)).toEqual([9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 1]);
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

test.each(["", "plain", 'qu"ote \\ \n', "Zürich", "未定", null, 12.5, -3, true, false])(
  "the bytes of %p are at least those of its JSON",
  (value) => {
    const bytes = new TextEncoder().encode(`${JSON.stringify(value)},`).length;
    expect(jsonBytes(value)).toBeGreaterThanOrEqual(bytes);
    expect(jsonBytes(value)).toBeLessThanOrEqual(bytes + 8);
  },
);
