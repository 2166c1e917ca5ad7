import { fileWorkbook, type FileWorkbook } from "../../src/file/fileWorkbook";
import { PackageError } from "../../src/file/packageProblem";
import { isHeadingRow } from "../../src/playbook/tracker/bindHeadings";
import { ProblemError } from "../../src/review/problem";
import type { CellEdit, ColumnNeed, TableListing, TableRef } from "../../src/review/snapshot";

/** The door to a file. */
export const open = (bytes: Uint8Array): FileWorkbook => fileWorkbook(bytes, { isHeadingRow });
export const needAll = ({ headings }: TableListing): ColumnNeed[] =>
  headings.map((_, index) => ({ index, formulas: true, formats: true }));
/** A text for a cell that was blank. */
export const edit = (row: number, column: number, value: string): CellEdit => ({
  row,
  column,
  from: { value: "" },
  to: { value },
});

/** The table of this name, or the first of the sheet. */
export async function refOf(port: FileWorkbook, name: string): Promise<TableRef> {
  const found = (await port.list()).find(({ ref }) => ref.name === name || ref.sheetName === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.ref;
}

/** The code of what goes wrong, the file's or the table's. */
export async function problemOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof ProblemError || error instanceof PackageError) return error.problem.code;
    throw error;
  }
  return "none";
}
