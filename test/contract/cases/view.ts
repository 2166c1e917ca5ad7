import type { ContractCase } from "../contractCase";
import { same } from "../expectations";
import { rows } from "../scratchRows";
import { scratchCase, tableName } from "../scratch";

const contractCase = scratchCase();
const excelCase = scratchCase("A file has nobody to show a row to.");

/** What a person sees and has selected. */
export const view: readonly ContractCase[] = [
  contractCase("rows that are seen, and those of them that are selected", async (scratch) => {
    await scratch.fill(rows(8));
    const { ref } = await scratch.listing();
    await scratch.sheet.select("B4:B6");
    same(
      [await scratch.port.rowsIn(ref, "visible"), await scratch.port.rowsIn(ref, "selected")],
      [
        [0, 1, 2, 3, 4, 5, 6, 7],
        [2, 3, 4],
      ],
      "the rows",
    );
    await scratch.sheet.filter(tableName, ["Tenant 1", "Tenant 3", "Tenant 4"]);
    same(
      [await scratch.port.rowsIn(ref, "visible"), await scratch.port.rowsIn(ref, "selected")],
      [
        [1, 3, 4],
        [3, 4],
      ],
      "the rows under a filter",
    );
    await scratch.sheet.filter(tableName, ["nobody"]);
    same(await scratch.port.rowsIn(ref, "visible"), [], "the rows where a filter leaves none");
  }),
  contractCase("the cell that is selected", async (scratch) => {
    await scratch.fill(rows(3));
    const { ref } = await scratch.listing();
    await scratch.sheet.select("C3");
    same(await scratch.port.selected(), { sheetId: ref.sheetId, row: 2, column: 2 }, "the cell");
  }),
  excelCase("what the add-in writes itself is not told as somebody else's doing", async (scratch) => {
    let told = 0;
    const end = await scratch.port.watch(() => (told += 1));
    await scratch.fill(rows(3));
    await scratch.update([[1, 2, "Final"]]);
    await scratch.read();
    end();
    same(told, 0, "the changes told");
  }),
  excelCase("a data row is selected", async (scratch) => {
    await scratch.fill(rows(3));
    await scratch.port.reveal((await scratch.listing()).ref, [{ row: 1, columns: [] }]);
    const address = await scratch.inExcel(async (context) => {
      const selected = context.workbook.getSelectedRange();
      selected.load("rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      return [selected.rowIndex, selected.columnIndex, selected.rowCount, selected.columnCount];
    });
    same(address, [2, 0, 1, 6], "the selection");
  }),
  excelCase("cells of several rows are selected as they lie, or the block that holds them", async (scratch) => {
    await scratch.fill(rows(6));
    const cells = [
      { row: 4, columns: [5] },
      { row: 0, columns: [1, 4, 2] },
      { row: 1, columns: [4, 1, 2] },
      { row: 99, columns: [0] },
    ];
    const revealed = await scratch.port.reveal((await scratch.listing()).ref, cells);
    const selected = await scratch.inExcel(async (context) => {
      const { areas } = context.workbook.getSelectedRanges();
      areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      await context.sync();
      return areas.items.map((area) => [area.rowIndex, area.columnIndex, area.rowCount, area.columnCount]);
    });
    const asTheyLie = [
      [1, 1, 2, 2],
      [1, 4, 2, 1],
      [5, 5, 1, 1],
    ];
    same([revealed.rows, selected], [3, revealed.between ? [[1, 1, 5, 5]] : asTheyLie], "the selection");
  }),
];
