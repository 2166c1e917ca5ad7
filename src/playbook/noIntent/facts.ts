import type { Choice } from "../page/choice";
import { fact, type Facts } from "../page/page";
import { stopFacts } from "../stops";
import { isError, type Cell } from "../tracker/cell";
import type { OpenedTable } from "../tracker/openedTable";
import { isBlank, isNa } from "../tracker/read/readTerm";
import { readValidated, readYesNo } from "../tracker/read/readYesNo";
import { isFormulaIn, readColumn } from "../tracker/trackingRows";

/** What No Intent asks of a row beside what every page does. */
export const noIntentFacts = {
  /** Is it new, and does the same tenant + service stand at No Intent? */
  subscription: fact({ values: ["notNew", "new", "newUnderNoIntent"], read: null }),
  validated: fact({ values: ["unreadable", "yes", "no"], read: validatedOf }),
  newWorkload: fact({
    values: ["unreadable", "yes", "no", "undeclared"],
    read: ({ rows }) => readColumn(rows, "newWorkload", readYesNo),
  }),
  ftcAssistance: fact({
    values: ["unreadable", "yes", "no", "undeclared"],
    read: ({ rows }) => readColumn(rows, "ftcAssistance", readYesNo),
  }),
  nextAction: fact({ values: ["notApplicable", "other"], read: nextActionOf, isResult: true }),
} as const satisfies Facts;

/** All that the rules of No Intent ask for. */
export const askedFacts = { ...stopFacts, ...noIntentFacts } as const;

function validatedOf({ rows }: OpenedTable): (row: number, said: Choice | undefined) => "unreadable" | "yes" | "no" {
  const own = readColumn(rows, "validated", readValidated);
  return (row, said) => (said?.validated !== undefined ? "yes" : own(row));
}

/**
 * Next action N/A is how a row filled as D3 is known [S3]. Where N/A can't have been written (no such column,
 * an error value, a formula that shows nothing) a validated row is one: only D3 asks for validation, and a second
 * run must find the row as the first one left it.
 */
function nextActionOf(table: OpenedTable): (row: number, said: Choice | undefined) => "notApplicable" | "other" {
  const { rows } = table;
  const shown = readColumn(rows, "nextAction", isNa);
  const says = readColumn(rows, "nextAction", saysSomething);
  const fails = readColumn(rows, "nextAction", isError);
  const validated = validatedOf(table);
  const wasWritable = (row: number): boolean =>
    rows.columns.nextAction !== undefined && !fails(row) && !isFormulaIn(rows, row, "nextAction");
  return (row, said) => {
    const isNotApplicable = says(row) || wasWritable(row) ? shown(row) : validated(row, said) === "yes";
    return isNotApplicable ? "notApplicable" : "other";
  };
}

function saysSomething(cell: Cell): boolean {
  return !isError(cell) && !isBlank(cell);
}
