import type { ColumnId } from "../../playbook/tracker/column";
import type { RefusedChange } from "../../review/apply/apply";
import type { Reverted } from "../../review/apply/revert";

/** Edits that were not put back, as changes of the columns they stand in. */
export function refusedEdits({ bound, outcome }: Reverted): readonly RefusedChange[] {
  const columnAt = new Map(
    (Object.entries(bound.binding.columns) as [ColumnId, number][]).map(([column, index]) => [index, column]),
  );
  return outcome.notWritten.flatMap(({ edit: { row, column: index, from, to }, because }) => {
    const column = columnAt.get(index);
    return column === undefined
      ? []
      : [{ change: { row, column, from, to, kind: "replace" as const, leftOut: false }, because }];
  });
}
