/**
 * What the review relies on in a workbook, as cases that run at every door to one: at Excel's on the in-memory host in
 * jest, on the workbench's spreadsheet in a browser, and inside Excel on a scratch sheet; at the file's on packages.
 * A case that only Excel can be asked says why. No test library: a case throws when the workbook is not as believed.
 */
import { columns } from "./cases/columns";
import { excelFacts } from "./cases/excelFacts";
import { meanwhile } from "./cases/meanwhile";
import { reading } from "./cases/reading";
import { rowCases } from "./cases/rows";
import { view } from "./cases/view";
import { writing } from "./cases/writing";
import type { ContractCase } from "./contractCase";

export const contract: readonly ContractCase[] = [
  ...excelFacts,
  ...reading,
  ...writing,
  ...meanwhile,
  ...view,
  ...columns,
  ...rowCases,
];
