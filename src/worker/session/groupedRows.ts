import type { Span } from "../rowView";

/** The rows of a tenant that are in the list. */
export interface Group {
  readonly rows: readonly number[];
  readonly isClosed: boolean;
  /** Place of its heading in the list; its rows stand right below, none where it is closed. */
  readonly place: number;
  /** Which of the groups it is, from 1. */
  readonly at: number;
}

/** Rows under a heading a tenant, in one list of places: those of the headings, and of the rows that stand open. */
export class GroupedRows {
  readonly places: number;
  readonly groups: readonly Group[];

  constructor(tenants: readonly (readonly number[])[], isClosed: (row: number) => boolean) {
    let place = 0;
    this.groups = tenants.map((rows, index) => {
      const group = { rows, isClosed: rows.slice(0, 1).some(isClosed), place, at: index + 1 };
      place = endOf(group);
      return group;
    });
    this.places = place;
  }

  /** Those that have a place in a part of the list. */
  groupsAt({ from, to }: Span): readonly Group[] {
    return this.groups.filter((group) => group.place < to && endOf(group) > from);
  }

  /** The rows at the places of a part of the list. */
  rowsAt(span: Span): readonly number[] {
    return this.groupsAt(span).flatMap(({ rows, isClosed, place }) => {
      const first = place + 1;
      return isClosed ? [] : rows.slice(Math.max(0, span.from - first), Math.max(0, span.to - first));
    });
  }
}

function endOf({ rows, isClosed, place }: Pick<Group, "rows" | "isClosed" | "place">): number {
  return place + 1 + (isClosed ? 0 : rows.length);
}
