import type { Cell } from "../playbook/cell";
import type { ColumnId } from "../playbook/column";
import { rowFacts } from "../playbook/assess/rowFacts";
import { identify } from "../playbook/assess/identify";
import type { RowProposal } from "../review/proposal";
import { tenantsOf } from "../review/reviewAgain";
import { openTable, type ReviewTable } from "../review/reviewTable";
import { review } from "../review/review";
import { argumentGrid, isOmitted, type CellGrid } from "./argumentGrid";
import { ArgumentError } from "./argumentError";
import { needsExisting, needsExistingCode } from "./needsExisting";
import { outcomeCell, type OutcomeColumn } from "./rowOutcome";
import { checkRows, isSameRow, readHeadings, reviewInput, type Headings } from "./tableArguments";
import { sentencesFor } from "../language/sentencesFor";

/** One cell of one row's outcome [X2]. Without the other rows, `needs-existing` where they would count. */
export function decideOneRow(
  column: OutcomeColumn,
  headings: unknown,
  row: unknown,
  others: unknown,
  language: unknown,
): Cell {
  const understood = readHeadings(headings, language, [row, others]);
  const [wanted, ...more] = argumentGrid(row);
  if (wanted === undefined || more.length > 0) throw new ArgumentError({ code: "not-one-row" }, understood.language);
  if (!isOmitted(others)) return decideAmong(column, understood, wanted, argumentGrid(others));
  const { table, proposal } = decide(understood, [wanted], 0);
  const isNew = rowFacts(table.rows, identify(table.rows), {}).isNewSubscription(0);
  if (!needsExisting(proposal.decision, isNew)) return outcomeCell(table, proposal, column);
  return column === "why"
    ? `${needsExistingCode}: ${sentencesFor(understood.language).functions.needsExisting}`
    : needsExistingCode;
}

/**
 * The row is found by its cells: rows of the same cells get the same. Only the rows of its tenant are decided, with the
 * same result as in the whole table: a formula in every row would else decide the table as often as it has rows.
 */
function decideAmong(column: OutcomeColumn, headings: Headings, wanted: readonly Cell[], rows: CellGrid): Cell {
  // A row of another width than the headings' is said before it is looked for.
  checkRows(headings, [wanted]);
  const place = rows.findIndex((row) => isSameRow(row, wanted));
  if (place < 0) throw new ArgumentError({ code: "row-not-found" }, headings.language);
  const tenants = tenantsOf(reviewInput(headings, rows, identifying));
  const own = tenants.rows[tenants.of(place)] ?? [];
  const { table, proposal } = decide(
    headings,
    own.map((row) => rows[row] ?? []),
    own.indexOf(place),
  );
  return outcomeCell(table, proposal, column);
}

/** What tells whose a row is [R5]. */
const identifying: readonly ColumnId[] = ["tenant", "tenantId"];

function decide(
  headings: Headings,
  rows: CellGrid,
  place: number,
): { readonly table: ReviewTable; readonly proposal: RowProposal } {
  const input = reviewInput(headings, rows);
  const proposal = review(input)[place];
  if (proposal === undefined) throw new Error("no such row");
  return { table: openTable(input), proposal };
}
