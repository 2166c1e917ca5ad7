import { leftOutTogether } from "../../review/propose/leftOut";
import type { Change } from "../../review/change";
import type { RowView } from "../../worker/rowView";
import type { RowsMeant, Saying } from "../../worker/saying";
import { withPart } from "../../worker/withPart";

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
        choices: { ...choices, choice: withPart(choices.choice, saying.part) },
      }));
    case "writeIn":
      return rows;
  }
}

function changed(rows: readonly RowView[], meant: RowsMeant, change: (view: RowView) => RowView): readonly RowView[] {
  return "these" in meant ? rows.map((view) => (meant.these.includes(view.row) ? change(view) : view)) : rows;
}

function cellsLeftOut({ changes }: RowView, said: Extract<Saying, { say: "leaveOutCell" }>): readonly Change[] {
  const columns = leftOutTogether(said.column);
  return changes.map((change) => (columns.includes(change.column) ? { ...change, leftOut: said.leftOut } : change));
}
