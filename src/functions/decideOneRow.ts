import type { Cell } from "../playbook/tracker/cell";
import type { ColumnId } from "../playbook/tracker/column";
import { Decisions } from "../playbook/assess/decisions";
import { leadingPage } from "../playbook/pages";
import type { ReviewInput, RowProposal } from "../review/propose/proposal";
import { tenantsOf } from "../review/propose/tenants";
import { reviewRows } from "../review/propose/review";
import { argumentGrid, isOmitted, type CellGrid } from "./arguments/argumentGrid";
import { ArgumentError } from "./arguments/argumentError";
import { outcomeCell, type OutcomeColumn } from "./rowOutcome";
import { checkRows, isSameRow, readHeadings, reviewInput, type Asked, type Headings } from "./arguments/tableArguments";
import { sentencesFor } from "../language/sentencesFor";

/** What a single-value function gives where the row alone does not decide; the same in every language. */
const needsExistingCode = "needs-existing";

/** One cell of one row's outcome [X2]. Without the other rows, `needs-existing` where they would count. */
export function decideOneRow(
  column: OutcomeColumn,
  headings: unknown,
  row: unknown,
  others: unknown,
  asked: Asked,
): Cell {
  const understood = readHeadings(headings, asked, [row, others]);
  const [wanted, ...more] = argumentGrid(row);
  if (wanted === undefined || more.length > 0) throw new ArgumentError({ code: "not-one-row" }, understood.language);
  if (!isOmitted(others)) return decideAmong(column, understood, wanted, argumentGrid(others));
  const { input, decisions, proposal } = decide(understood, [wanted], 0);
  if (!leadingPage.needsOthers(decisions, 0, proposal.decision)) return outcomeCell(input, proposal, column);
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
  const tenants = tenantsOf(reviewInput(headings, rows, identifying).table);
  const own = tenants.rows[tenants.of(place)] ?? [];
  const { input, proposal } = decide(
    headings,
    own.map((row) => rows[row] ?? []),
    own.indexOf(place),
  );
  return outcomeCell(input, proposal, column);
}

/** What tells whose a row is [R5]. */
const identifying: readonly ColumnId[] = ["tenant", "tenantId"];

function decide(
  headings: Headings,
  rows: CellGrid,
  place: number,
): { readonly input: ReviewInput; readonly decisions: Decisions; readonly proposal: RowProposal } {
  const input = reviewInput(headings, rows);
  const decisions = Decisions.of(input.table, input.playbook);
  const proposal = reviewRows(input, decisions)[place];
  if (proposal === undefined) throw new Error("no such row");
  return { input, decisions, proposal };
}
