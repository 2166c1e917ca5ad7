import { tableKey } from "../../../src/review/table/keptRebinding";
import type { ContractCase } from "../contractCase";
import { codeOf, same } from "../expectations";
import { rowOf, rows } from "../scratchRows";
import { scratchCase } from "../scratch";

const contractCase = scratchCase();
const excelCase = scratchCase("What an add-in keeps in a workbook is Excel's to write; the door to a file refuses it.");

/** Columns that come in, and what they are taken for. */
export const columns: readonly ContractCase[] = [
  contractCase("blank columns come in at the right end of a table, and none that is there already", async (scratch) => {
    await scratch.fill(rows(2));
    const { ref, headings } = await scratch.listing();
    await scratch.port.addColumns(ref, ["Next action", "Notes", "Flag & more"]);
    await scratch.port.addColumns(ref, ["Next action"]);
    const { headings: wider, rowCount } = await scratch.listing();
    same([wider, rowCount], [[...headings, "Next action", "Flag & more"], 2], "the listing");
    same(rowOf(await scratch.read(), 1), ["Tenant 1", "Teams", "Draft", "old", "a note", 46_001, "", ""], "a row");
    same(
      (await scratch.look("F1:H2")).values,
      [
        [headings[5], "Next action", "Flag & more"],
        [46_000, "", ""],
      ],
      "the cells",
    );
  }),
  contractCase("columns for a table that is not there are refused", async (scratch) => {
    await scratch.fill(rows(1));
    const { ref } = await scratch.listing();
    const gone = scratch.port.addColumns({ ...ref, tableId: "no such table" }, ["Flag"]);
    same(await codeOf(gone), "table-gone", "the problem");
  }),
  excelCase("a rebinding is kept in the workbook", async (scratch) => {
    await scratch.fill(rows(1));
    const { ref } = await scratch.listing();
    await scratch.port.keepRebinding(ref, { l1: "L2", notes: null });
    same((await scratch.port.kept()).rebindings[tableKey(ref)], { l1: "L2", notes: null }, "what is kept");
  }),
  excelCase("the chosen pages are kept in the workbook", async (scratch) => {
    await scratch.port.keepPages({ chosen: ["no-intent", "blocked"], unknown: ["a later page"] });
    same(
      (await scratch.port.kept()).pages,
      { chosen: ["no-intent", "blocked"], unknown: ["a later page"] },
      "what is kept",
    );
    await scratch.port.keepPages({ chosen: ["no-intent"], unknown: [] });
    same((await scratch.port.kept()).pages, { chosen: ["no-intent"], unknown: [] }, "what is kept then");
  }),
];
