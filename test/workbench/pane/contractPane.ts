import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { contract, type ByHand } from "../../contract/contract";

declare global {
  interface Window {
    /** What a person does to the spreadsheet; the test that opened this page does it on the page around. */
    readonly doByHand?: (name: keyof ByHand, args: readonly unknown[]) => Promise<void>;
    readonly contract?: { run(name: string): Promise<void> };
  }
}

const headings = ["Tenant", "Service", "L1", "L2", "Notes", "Kickoff"] as const;

async function byHand(name: keyof ByHand, ...args: readonly unknown[]): Promise<void> {
  if (window.doByHand === undefined) throw new Error("nobody is there to do it by hand");
  await window.doByHand(name, args);
}

const hand: ByHand = {
  showTotals: (table) => byHand("showTotals", table),
  filter: (table, keep) => byHand("filter", table, keep),
  merge: (sheet, address) => byHand("merge", sheet, address),
};

async function run(name: string): Promise<void> {
  const found = contract.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no case ${name}`);
  const port = excelWorkbook({ isHeadingRow: (cells) => cells.includes("Tenant") && cells.includes("L1"), chunkBytes: 60_000 });
  await found.run({ port, headings, calculates: true, byHand: hand, run: (script) => Excel.run(script) });
}

void Office.onReady(() => { Object.assign(window, { contract: { run } }); });
