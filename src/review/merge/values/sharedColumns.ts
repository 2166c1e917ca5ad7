import { columnOfHeading } from "../../../playbook/tracker/bindHeadings";
import { isError, type Cell } from "../../../playbook/tracker/cell";
import { columnIds, type ColumnId } from "../../../playbook/tracker/column";
import { foldHeading } from "../../../playbook/tracker/fold";
import type { BoundSnapshot } from "../../table/snapshotCells";

/** A column that two tables have. */
export interface SharedColumn {
  /** null for a column that is none of ours, under the same heading in both. */
  readonly id: ColumnId | null;
  /** Index within the first table, and within the second. */
  readonly index: number;
  readonly otherIndex: number;
}

/** The columns of one table that another has too, ours first [M4, M5]. */
export function sharedColumns(one: BoundSnapshot, other: BoundSnapshot): readonly SharedColumn[] {
  const ours = columnIds.flatMap((id): SharedColumn[] => {
    const [index, otherIndex] = [one.binding.columns[id], other.binding.columns[id]];
    return index === undefined || otherIndex === undefined ? [] : [{ id, index, otherIndex }];
  });
  const others = strangeHeadings(other);
  const strange = [...strangeHeadings(one)].flatMap(([key, index]): SharedColumn[] => {
    const otherIndex = others.get(key);
    return otherIndex === undefined ? [] : [{ id: null, index, otherIndex }];
  });
  return [...ours, ...strange];
}

/** The headings no list knows, each where it stands first. */
function strangeHeadings({ snapshot: { listing } }: BoundSnapshot): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  listing.headings.forEach((heading, index) => {
    const key = headingKey(heading);
    if (key !== "" && columnOfHeading(key) === undefined && !found.has(key)) found.set(key, index);
  });
  return found;
}

function headingKey(heading: Cell): string {
  return isError(heading) ? "" : foldHeading(String(heading));
}
