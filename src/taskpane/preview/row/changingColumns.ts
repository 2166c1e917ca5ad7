import type { Binding } from "../../../playbook/tracker/bindHeadings";
import type { Change } from "../../../review/change";

/** Indexes of the columns in which a row would change; none where nothing of it would. */
export function changingColumns({ columns }: Binding, changes: readonly Change[]): readonly number[] {
  return changes.filter(({ leftOut }) => !leftOut).flatMap(({ column }) => columns[column] ?? []);
}
