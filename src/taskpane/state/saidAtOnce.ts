import type { Choice } from "../../playbook/page/choice";
import { isStatusColumn } from "../../review/propose/leftOut";
import type { Change } from "../../review/change";
import type { RowView } from "../../worker/rowView";
import type { ChoicePart, RowsMeant, Saying } from "../../worker/saying";

/**
 * Rows in view with what was just said of them: a box shows it at once, what follows from it comes with the answer.
 * What is said of rows that aren't named is left to the answer.
 */
export function saidAtOnce(rows: readonly RowView[], saying: Saying): readonly RowView[] {
  switch (saying.say) {
    case "leaveOutRows":
      return changed(rows, saying.rows, (view) => ({ ...view, isLeftOut: saying.leftOut }));
    case "leaveOutCell":
      return changed(rows, { these: [saying.row] }, (view) => ({ ...view, changes: cellsLeftOut(view, saying) }));
    case "choose":
      return changed(rows, saying.rows, ({ choices, ...view }) => ({
        ...view,
        choices: { ...choices, choice: chosen({ ...choices.choice, ...saying.part }) },
      }));
    case "writeIn":
      return rows;
  }
}

function changed(rows: readonly RowView[], meant: RowsMeant, change: (view: RowView) => RowView): readonly RowView[] {
  return "these" in meant ? rows.map((view) => (meant.these.includes(view.row) ? change(view) : view)) : rows;
}

/** L1 to L3 go together [W3]. */
function cellsLeftOut({ changes }: RowView, said: Extract<Saying, { say: "leaveOutCell" }>): readonly Change[] {
  const isMeant = ({ column }: Change): boolean =>
    column === said.column || (isStatusColumn(column) && isStatusColumn(said.column));
  return changes.map((change) => (isMeant(change) ? { ...change, leftOut: said.leftOut } : change));
}

/** What was taken back is no part of a choice. */
function chosen(parts: ChoicePart): Choice {
  return Object.fromEntries(Object.entries(parts).filter(([, said]) => said !== undefined)) as Choice;
}
