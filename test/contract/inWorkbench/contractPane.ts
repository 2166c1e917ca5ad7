import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { excelEnvironment, type ByHand } from "../excelSheet";
import { contractPage } from "../inExcel/contractPage";
import { isScratchHeadingRow } from "../scratchHeadings";

declare global {
  interface Window {
    /** What a person does to the spreadsheet; the test that opened this page does it on the page around. */
    readonly doByHand?: (name: keyof ByHand, args: readonly unknown[]) => Promise<void>;
  }
}

async function byHand(name: keyof ByHand, ...args: readonly unknown[]): Promise<void> {
  if (window.doByHand === undefined) throw new Error("nobody is there to do it by hand");
  await window.doByHand(name, args);
}

const hand: ByHand = {
  showTotals: (table) => byHand("showTotals", table),
  filter: (table, keep) => byHand("filter", table, keep),
  merge: (sheet, address) => byHand("merge", sheet, address),
};

void Office.onReady(() => {
  const port = excelWorkbook({ isHeadingRow: isScratchHeadingRow, chunkBytes: 60_000 });
  contractPage(document.body, {
    host: "the workbench's spreadsheet",
    environment: excelEnvironment(port, { byHand: hand, calculates: true }),
  });
});
