import { columnOfHeading } from "../../playbook/tracker/bindHeadings";
import { isError } from "../../playbook/tracker/cell";
import { fold, foldHeading } from "../../playbook/tracker/fold";
import type { Language } from "../../playbook/tracker/language";
import { namesIn } from "../../playbook/tracker/read/namesIn";
import { outcomeColumns, type OutcomeColumn } from "../rowOutcome";
import { argumentGrid, isOmitted } from "./argumentGrid";
import { ArgumentError } from "./argumentError";

const byName: ReadonlyMap<string, OutcomeColumn> = new Map(outcomeColumns.map((column) => [fold(column), column]));

/**
 * The columns to spill, in their order: names in one text ("scenario,l1,why") or in cells, or headings in any language.
 * All of them where none is named. Throws ArgumentError for a name that is none of theirs.
 */
export function argumentColumns(argument: unknown, language: Language): readonly OutcomeColumn[] {
  const cells = isOmitted(argument) ? [] : argumentGrid(argument).flat();
  const given = cells.flatMap((cell) => (isError(cell) ? [cell.error] : columnNames(String(cell))));
  if (given.length === 0) return outcomeColumns;
  return given.map((name) => {
    const column = columnNamed(name);
    if (column === undefined) throw new ArgumentError({ code: "column-unknown", given: name.trim() }, language);
    return column;
  });
}

/** A heading may have a comma in it: a cell that is one is not taken apart. */
function columnNames(text: string): readonly string[] {
  return columnNamed(text) === undefined ? namesIn(text) : [text];
}

function columnNamed(name: string): OutcomeColumn | undefined {
  const heading = columnOfHeading(foldHeading(name));
  return byName.get(fold(name)) ?? outcomeColumns.find((column) => column === heading);
}
