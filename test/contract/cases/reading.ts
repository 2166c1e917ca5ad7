import { formatAt } from "../../../src/review/snapshot";
import type { ContractCase } from "../contractCase";
import { allWritten, codeOf, same } from "../expectations";
import { needAll, rowOf, rows } from "../scratchRows";
import { scratchCase, tableName } from "../scratch";

const contractCase = scratchCase();

export const reading: readonly ContractCase[] = [
  contractCase("a table: place, headings, values, formulas, formats", async (scratch) => {
    await scratch.fill(
      [
        ["Contoso", "=1+1", true, "'=x", "'007", 46_000],
        ["Contoso", "=NA()", "#N/A", null, "'#", 0.5],
      ],
      {
        formats: [
          ["General", "General", "General", "General", "General", "d.m.yyyy"],
          ["General", "General", "General", "General", "General", "0%"],
        ],
      },
    );
    const listing = await scratch.listing();
    same(
      [listing.headings, listing.headingRow, listing.firstColumn, listing.rowCount],
      [scratch.environment.headings, 0, 0, 2],
      "the listing",
    );
    const snapshot = await scratch.read();
    const results = scratch.environment.calculates
      ? [2, { error: "#N/A" }]
      : [0, 1].map((row) => rowOf(snapshot, row)[1]);
    same(rowOf(snapshot, 0), ["Contoso", results[0], true, "=x", "007", 46_000], "row 0");
    same(rowOf(snapshot, 1), ["Contoso", results[1], { error: "#N/A" }, "", "#", 0.5], "row 1");
    same(
      [...snapshot.columns.values()].map(({ formulaRows }) => [...formulaRows]),
      [[], [0, 1], [], [], [], []],
      "the formulas",
    );
    same(
      [0, 1].map((row) => formatAt(snapshot.columns.get(5), row)),
      ["d.m.yyyy", "0%"],
      "the formats",
    );
  }),
  contractCase("a total row is no row", async (scratch) => {
    await scratch.fill(rows(3));
    await scratch.sheet.showTotals(tableName);
    same((await scratch.listing()).rowCount, 3, "the number of rows");
    same(rowOf(await scratch.read(), 2)[0], "Tenant 2", "the last row");
    allWritten(await scratch.update([[2, 2, "x"]]), 1);
  }),
  contractCase("a plain range under a title", async (scratch) => {
    await scratch.fill(rows(2), { table: false, at: 4 });
    await scratch.sheet.put("A1", [["Tracker of the year"]]);
    const { ref, headingRow, rowCount } = await scratch.listing();
    same([ref.kind, headingRow, rowCount], ["range", 3, 2], "the listing");
    allWritten(await scratch.update([[1, 2, "No Intent"]]), 1);
    same((await scratch.look("C5:C6")).values, [["Draft"], ["No Intent"]], "the cells");
  }),
  contractCase("merged cells in a plain range are told", async (scratch) => {
    await scratch.fill(rows(3), { table: false });
    await scratch.sheet.merge("A2:A3");
    same(await codeOf(scratch.read()), "cells-merged", "the problem");
  }),
  contractCase("a table with one blank row", async (scratch) => {
    await scratch.fill([[null, null, null, null, null, null]]);
    const snapshot = await scratch.read();
    same([snapshot.rowCount, rowOf(snapshot, 0)], [1, ["", "", "", "", "", ""]], "the row");
  }),
  contractCase("a table that was renamed and moved is the same table", async (scratch) => {
    await scratch.fill(rows(2));
    const { ref } = await scratch.listing();
    await scratch.sheet.renameTable(tableName, "Contract_renamed");
    same((await scratch.port.read(ref, needAll)).listing.ref.name, "Contract_renamed", "the name");
  }),
];
