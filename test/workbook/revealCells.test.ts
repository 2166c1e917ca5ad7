import type { RowCells } from "../../src/review/port";
import { excelApi } from "../stand-ins/excel/requirementSets";
import { firstTable, tracker } from "./trackerBook";

const every = (step: number, count: number): readonly RowCells[] =>
  Array.from({ length: count }, (_, place) => ({ row: place * step, columns: [1] }));

test("cells are selected as they lie, and the first of them is brought into view", async () => {
  const { port, book, sheet } = tracker(5);
  book.addSheet("Other");
  const revealed = await port.reveal((await firstTable(port)).ref, [{ row: 3, columns: [7, 3, 4] }]);
  expect(revealed).toEqual({ rows: 1, between: false });
  expect(book.selection()).toEqual({
    sheetId: sheet.id,
    rect: { row: 4, column: 3, rows: 1, columns: 2 },
    further: [{ row: 4, column: 7, rows: 1, columns: 1 }],
  });
});

test("a host that selects one block selects what holds them all, and that is told", async () => {
  const { port, book } = tracker(5, { supports: (version) => excelApi("1.17")("ExcelApi", version) });
  const revealed = await port.reveal((await firstTable(port)).ref, [{ row: 3, columns: [7, 3, 4] }]);
  expect(revealed).toEqual({ rows: 1, between: true });
  expect(book.selection()).toMatchObject({ rect: { row: 4, column: 3, rows: 1, columns: 5 }, further: [] });
});

test("rows under each other are one block, however many", async () => {
  const { port, book } = tracker(3000);
  const { ref } = await firstTable(port);
  await expect(port.reveal(ref, every(1, 3000))).resolves.toEqual({ rows: 3000, between: false });
  expect(book.selection()).toMatchObject({ rect: { row: 1, column: 1, rows: 3000, columns: 1 }, further: [] });
});

test("of more blocks than Excel takes at once the first are selected, and their number is told", async () => {
  const { port, book } = tracker(4000);
  const { rows } = await port.reveal((await firstTable(port)).ref, every(2, 2000));
  // "B2," has three characters, and so have the four with one digit; 45 have four, 450 five, the rest six.
  expect(rows).toBe(4 + 45 + 450 + Math.floor((8000 - 4 * 3 - 45 * 4 - 450 * 5) / 6));
  expect(book.selection().further).toHaveLength(rows - 1);
});

test("rows that are gone are left out; where all are, nothing is selected", async () => {
  const { port, book } = tracker(2);
  const before = book.selection();
  await expect(port.reveal((await firstTable(port)).ref, [{ row: 7, columns: [] }])).resolves.toEqual({
    rows: 0,
    between: false,
  });
  expect(book.selection()).toEqual(before);
});
