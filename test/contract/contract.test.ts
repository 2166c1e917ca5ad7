import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { MemoryWorkbook } from "../stand-ins/excel/memoryWorkbook";
import { startHost } from "../stand-ins/excel/startHost";
import { contract } from "./contract";
import { excelEnvironment, type ByHand } from "./excelSheet";
import { fileEnvironment } from "./file/fileEnvironment";
import { isScratchHeadingRow } from "./scratchHeadings";

function byHand(book: MemoryWorkbook): ByHand {
  const find = (name: string) => {
    const table = book.tables().find((one) => one.name === name);
    if (table === undefined) throw new Error(`no table ${name}`);
    return table;
  };
  return {
    showTotals: async (name) => {
      const { id, rect, sheetId } = find(name);
      book.sheet(sheetId).set(rect.row + rect.rows, rect.column, [["Total"]]);
      book.changeTable(id, { showTotals: true, rect: { ...rect, rows: rect.rows + 1 } });
    },
    filter: async (name, keep) => {
      const { rect, sheetId } = find(name);
      const keys = book.values(sheetId, { ...rect, columns: 1 }).map(([key]) => key);
      book
        .sheet(sheetId)
        .hideRows(
          ...keys.flatMap((key, index) => (index === 0 || keep.includes(String(key)) ? [] : [rect.row + index])),
        );
    },
    merge: async (sheet, address) => {
      book.sheet(sheet).merge(address);
    },
  };
}

describe.each([false, true])(
  "the in-memory host (misplaces blocks over filtered rows: %s)",
  (misplacesFilteredWrites) => {
    test.each(contract)("$name", async ({ run }) => {
      const book = new MemoryWorkbook();
      book.addSheet("First");
      const host = startHost(book, { misplacesFilteredWrites });
      const port = excelWorkbook({ isHeadingRow: isScratchHeadingRow, chunkBytes: 60_000 });
      await run(excelEnvironment(port, { byHand: byHand(book), calculates: false }));
      host.check();
      expect(book.sheets()).toHaveLength(1);
    });
  },
);

describe("a package, at the door to files", () => {
  test.each(contract.filter(({ excelAlone }) => excelAlone === undefined))("$name", ({ run }) =>
    run(fileEnvironment()),
  );
});
