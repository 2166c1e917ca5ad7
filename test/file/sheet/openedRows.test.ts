import { RowsBuilder } from "../../../src/file/sheet/rowsBuilder";
import type { StoredValue } from "../../../src/file/sheet/cellValue";
import { plainStyle, type CellStyle } from "../../../src/file/styles/readStyles";

const date: CellStyle = { format: "m/d/yyyy", locked: true };

function rowsOf(values: readonly StoredValue[]) {
  const builder = new RowsBuilder();
  values.forEach((value, row) => {
    builder.addCell(row, 0, value, undefined, plainStyle);
    builder.endRow(row, null);
  });
  return builder.finished();
}

test("a value comes out as it went in, whichever way it is kept", () => {
  const error = { error: "#N/A" } as const;
  const whole = [0, -1, 7, 46_393, 536_870_911, 536_870_912, -536_870_911, -536_870_912, 2 ** 31, 2 ** 53];
  const values = [...whole, -0, 0.1, 1e-300, Number.MAX_VALUE, "", "a", "7", "a", true, false, error, null, 0.1];
  const rows = rowsOf(values);
  expect(values.map((_, row) => rows.value(rows.find(row, 0)))).toStrictEqual(values);
  expect([...rows].map(({ cells }) => cells[0]?.value)).toStrictEqual(values);
});

test("more cells and rows than there was room for", () => {
  const values = Array.from({ length: 10_000 }, (_, row) => (row % 2 === 0 ? `text ${String(row)}` : row));
  const rows = rowsOf(values);
  expect([0, 1023, 1024, 1025, 9_999].map((row) => rows.value(rows.find(row, 0)))).toStrictEqual([
    "text 0",
    1023,
    "text 1024",
    1025,
    9_999,
  ]);
  expect([rows.find(10_000, 0), rows.find(0, 1), rows.last]).toStrictEqual([-1, -1, 9_999]);
});

test("rows and columns may lie far apart; what holds nothing is no used cell", () => {
  const builder = new RowsBuilder();
  for (const column of [2, 3, 900, 16_383]) builder.addCell(4, column, column, undefined, plainStyle);
  builder.endRow(4, null);
  builder.endRow(5, null);
  builder.endRow(6, date);
  builder.addCell(1_048_575, 0, null, undefined, plainStyle);
  builder.addCell(1_048_575, 5, "x", "=A1", date);
  builder.endRow(1_048_575, null);
  const rows = builder.finished();
  expect([2, 3, 4, 900, 16_383].map((column) => rows.value(rows.find(4, column)))).toStrictEqual([
    2,
    3,
    null,
    900,
    16_383,
  ]);
  expect([rows.find(4, 4), rows.find(5, 2), rows.find(6, 0)]).toStrictEqual([-1, -1, -1]);
  expect([rows.rowStyle(4), rows.rowStyle(6)]).toStrictEqual([null, date]);
  const last = rows.find(1_048_575, 5);
  expect([rows.value(last), rows.formula(last), rows.style(last)]).toStrictEqual(["x", "=A1", date]);
  expect(rows.formula(rows.find(4, 2))).toBeUndefined();
  expect(rows.used).toStrictEqual({ top: 4, left: 2, bottom: 1_048_575, right: 16_383 });
  expect([...rows].map(({ row, style, cells }) => [row, style, cells.length])).toStrictEqual([
    [4, null, 4],
    [6, date, 0],
    [1_048_575, null, 2],
  ]);
});

test("a sheet without cells", () => {
  const rows = new RowsBuilder().finished();
  expect([rows.used, rows.last, rows.find(0, 0), [...rows]]).toStrictEqual([null, -1, -1, []]);
});
