import { packageSentence } from "../../../../src/command/packageSentence";
import { PackageError } from "../../../../src/file/packageProblem";
import { type Saved } from "./workbench";

const unexpected = "Something went wrong in the workbench itself; the browser's console says what.";

const because = (error: unknown): string =>
  error instanceof PackageError ? packageSentence(error.problem) : unexpected;

export const opening = (name: string): string => `Opening ${name} …`;
export const openProblem = (name: string, error: unknown): string => `${name} was not opened. ${because(error)}`;
export const saveProblem = (error: unknown): string => `Nothing was saved. ${because(error)}`;

export function openedSentence(name: string, date1904: boolean): string {
  const dates = date1904
    ? " Its dates count from 1904: the spreadsheet shows them four years too early, the add-in reads them right."
    : "";
  return `${name} is open.${dates}`;
}

export function savedSentence({ name, cells, notSaved, tablesMoved }: Saved): string {
  const left =
    notSaved === 0
      ? ""
      : ` ${String(notSaved)} cells hold another formula or error than in the file and were left as they are there.`;
  const moved = tablesMoved
    ? " Tables keep the place they have in the file: of rows or columns that came in or went, only the cells are saved."
    : "";
  return `Saved as ${name}: ${String(cells)} cells changed.${left}${moved}`;
}
