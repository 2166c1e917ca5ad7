import { fold } from "../../playbook/tracker/fold";
import { isError, type ColumnData } from "../../playbook/tracker/cell";
import type { RowProposal } from "../../review/propose/proposal";
import { columnIn, type BoundSnapshot } from "../../review/table/snapshotCells";
import type { Filter, Show } from "../state/preview";
import { isNewSubscription } from "./tally";

/** The rows to show: new subscriptions under No Intent first, then as they stand on the sheet. Blank rows never. */
export function filterRows(
  bound: BoundSnapshot,
  proposals: readonly RowProposal[],
  { show, search }: Filter,
): readonly number[] {
  const isFound = finder(bound, search);
  const first: number[] = [];
  const others: number[] = [];
  for (const proposal of proposals) {
    if (!isShown(proposal, show) || !isFound(proposal.row)) continue;
    (isNewSubscription(proposal.decision.attention) ? first : others).push(proposal.row);
  }
  return first.concat(others);
}

/** Rows that fit now are added to the list; none goes away or moves while a person works on it. */
export function addRows(shown: readonly number[], fitting: readonly number[]): readonly number[] {
  const there = new Set(shown);
  const more = fitting.filter((row) => !there.has(row));
  return more.length === 0 ? shown : [...shown, ...more];
}

function isShown({ decision, changes }: RowProposal, show: Show): boolean {
  if (decision.left === "blank") return false;
  if (show.startsWith("scenario:")) return `scenario:${decision.scenario}` === show;
  if (show.startsWith("attention:")) return decision.attention.some((code) => `attention:${code}` === show);
  switch (show) {
    case "matters":
      return changes.length > 0 || decision.attention.length > 0;
    case "changing":
      return changes.length > 0;
    case "flagged":
      return decision.attention.length > 0;
    case "left":
      return decision.left !== null;
    default:
      return true;
  }
}

/** Each distinct name is looked at once, whatever the number of rows. */
function finder(bound: BoundSnapshot, search: string): (row: number) => boolean {
  const wanted = fold(search);
  if (wanted === "") return () => true;
  const columns = (["tenant", "tenantId", "service"] as const).flatMap((id) => columnIn(bound, id) ?? []);
  const finders = columns.map((column) => ({ codes: column.codes, fits: fittingCodes(column, wanted) }));
  return (row) => finders.some(({ codes, fits }) => fits[codes[row] ?? -1] === true);
}

function fittingCodes({ distinct }: ColumnData, wanted: string): readonly boolean[] {
  return distinct.map((cell) => !isError(cell) && fold(String(cell)).includes(wanted));
}
