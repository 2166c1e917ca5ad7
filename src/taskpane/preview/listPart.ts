import type { RowsWindow, RowView, TenantGroup } from "../../worker/rowView";
import type { ListPosition } from "./WindowedList";

/** What stands at a place of the list: a row, or the heading of a tenant's. */
export type ListItem = RowView | TenantGroup;

export function isHeading(item: ListItem): item is TenantGroup {
  return "isClosed" in item;
}

/** The part of the list that the pane holds, place by place. */
export interface ListPart {
  /** undefined: the pane doesn't hold it. */
  readonly itemAt: (place: number) => ListItem | undefined;
  /** -1 for a row that is not in this part. */
  readonly placeOf: (row: number) => number;
  /** The group that a place stands under; undefined for a heading itself, and where nothing is grouped. */
  readonly groupOf: (place: number) => TenantGroup | undefined;
  readonly positionOf: (item: ListItem, place: number) => ListPosition;
}

/** count: so many places the whole list has. */
export function listPart({ from, rows, groups }: RowsWindow, count: number): ListPart {
  const items = itemsOf({ from, rows, groups });
  const groupOf = (place: number) =>
    groups.some((group) => group.place === place) ? undefined : groups.filter((group) => group.place < place).at(-1);
  return {
    itemAt: (place) => items[place - from],
    placeOf: (row) => {
      const index = items.findIndex((item) => !isHeading(item) && item.row === row);
      return index < 0 ? index : from + index;
    },
    groupOf,
    positionOf: (item, place) => {
      if (isHeading(item)) return { level: 1, at: item.at, of: item.of };
      const group = groupOf(place);
      return group === undefined ? { at: place + 1, of: count } : { level: 2, at: place - group.place, of: group.rows };
    },
  };
}

/** Headings and the rows that stand open, in the order of the list. */
function itemsOf({ from, rows, groups }: RowsWindow): readonly ListItem[] {
  const headings = new Map(groups.map((group) => [group.place, group]));
  const items: ListItem[] = [];
  const addHeadings = () => {
    for (let heading = headings.get(from + items.length); heading; heading = headings.get(from + items.length))
      items.push(heading);
  };
  for (const row of rows) {
    addHeadings();
    items.push(row);
  }
  addHeadings();
  return items;
}
