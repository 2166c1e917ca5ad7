import type { ColumnId } from "../../playbook/column";
import type { RefusedChange } from "../../review/apply";
import type { WriteOutcome } from "../../review/workbookPort";
import type { Run } from "../state/paneState";

/** Edits that were not put back, as changes of the columns they stand in. */
export function refusedEdits({ receipt }: Run, { notWritten }: WriteOutcome): readonly RefusedChange[] {
  const bound = Object.entries(receipt.bound.binding.columns) as [ColumnId, number][];
  const columnAt = new Map(bound.map(([column, index]) => [index, column]));
  return notWritten.flatMap(({ edit: { row, column: index, from, to }, because }) => {
    const column = columnAt.get(index);
    return column === undefined ? [] : [{ change: { row, column, from, to, kind: "replace" as const, leftOut: false }, because }];
  });
}
