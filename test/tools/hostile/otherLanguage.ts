import { sheetWords } from "../../../src/language/sheetWords";
import { columnIds, outputColumnIds, type ColumnId, type OutputColumnId } from "../../../src/playbook/tracker/column";
import { languages, type Language } from "../../../src/playbook/tracker/language";
import { meaningOf, meaningOfValue, type OutputValue } from "../../../src/playbook/tracker/meaning";
import { readL2 } from "../../../src/playbook/tracker/read/readTerm";
import { readValidated } from "../../../src/playbook/tracker/read/readYesNo";
import { codesReader } from "../../../src/review/propose/flagCell";
import type { RowProposal } from "../../../src/review/propose/proposal";
import type { Change } from "../../../src/review/change";
import { review } from "../../../src/review/propose/review";
import { plainHeadings, type HostileTable } from "./hostileTable";
import { difference, type Property } from "./property";
import { Random } from "../random";
import { inputOf } from "./tableInput";
import { translate } from "./translate";

/** The same meanings spelt in another language, headings and cells: the same decisions, the same cells written. */
export const otherLanguage: Property = {
  rule: "[L1]",
  failures: ({ table, proposals }) => {
    const { language } = table.binding;
    const other = new Random(table.seed).pick(languages.filter((each) => each !== language));
    const translated = review(inputOf(inLanguage(table, other)));
    return proposals.flatMap((proposal, row) =>
      difference(row, meant(proposal), meant(translated[row] as RowProposal)),
    );
  },
};

function inLanguage(table: HostileTable, to: Language): HostileTable {
  const present = columnIds.filter((id) => table.binding.columns[id] !== undefined);
  const { language } = table.binding;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(present.map((id) => [id, translate(id, row.cells[id] ?? "", language, to)])),
  }));
  return { ...table, ...plainHeadings(present, to, table.playbook.columns), writes: to, rows };
}

function meant({ decision, changes, kept }: RowProposal): string {
  const { rule, scenario, attention, left, completed, values } = decision;
  const meanings = (Object.entries(values) as [OutputColumnId, OutputValue][]).map(([column, value]) => [
    column,
    meaningOfValue(column, value),
  ]);
  return JSON.stringify([
    rule,
    scenario,
    attention,
    left,
    completed,
    meanings,
    changes.map((change) => [change.column, change.kind, meaningTo(change)]),
    kept,
  ]);
}

const isOutput = (column: ColumnId): column is OutputColumnId =>
  (outputColumnIds as readonly ColumnId[]).includes(column);

function meaningTo({ column, to: { value } }: Change): unknown {
  if (column === "flag") return codesReader(sheetWords)(value);
  if (isOutput(column)) return meaningOf(column, value);
  return column === "reason" ? readL2(value) : readValidated(value);
}
