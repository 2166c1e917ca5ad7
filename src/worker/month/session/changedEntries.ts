import type { BroughtIn } from "../../../review/merge/bringIn";
import type { Month } from "../../../review/merge/month";
import type { CellToEnter, MergedCell, MonthLeftOut } from "../../../review/merge/values/monthValues";
import { rowName } from "../../../review/table/rowName";
import type { ChangedItem, EnterItem } from "../monthItem";
import type { MonthEntry } from "./monthEntry";

/** The rows that take values of the export, those left out among them, in the order of the tracker. */
export function changedEntries(month: Month, { merge }: BroughtIn, leftOut: MonthLeftOut): MonthEntry[] {
  const out = new Set(merge.leftOut);
  return [...byRow([...merge.cells, ...merge.leftOut])].map(([row, cells]) => ({
    kind: "changed",
    key: `changed:${row}`,
    side: "tracker",
    row,
    view: () => changedItem(month, row, cells, out, leftOut.rows.has(row)),
  }));
}

function changedItem(
  { tracker }: Month,
  row: number,
  cells: readonly MergedCell[],
  out: ReadonlySet<MergedCell>,
  isLeftOut: boolean,
): ChangedItem {
  const inOrder = [...cells].sort((one, other) => one.index - other.index);
  return {
    kind: "changed",
    key: `changed:${row}`,
    name: rowName(tracker, row),
    row,
    cells: inOrder.map((cell) => {
      const { index, from, to, because } = cell;
      return { index, from, to, because, leftOut: !isLeftOut && out.has(cell) };
    }),
    isLeftOut,
  };
}

/** What is to be entered in the portal, in the order of the tracker. */
export function enterEntries(month: Month, { merge }: BroughtIn): MonthEntry<EnterItem>[] {
  return [...byRow(merge.toEnter)].map(([row, cells]) => ({
    kind: "toEnter",
    key: `toEnter:${row}`,
    side: "tracker",
    row,
    view: () => enterItem(month, row, cells),
  }));
}

function enterItem({ tracker }: Month, row: number, cells: readonly CellToEnter[]): EnterItem {
  return {
    kind: "toEnter",
    key: `toEnter:${row}`,
    name: rowName(tracker, row),
    cells: cells.map(({ column, tracker: mine, portal }) => ({ column, tracker: mine, portal })),
  };
}

function byRow<Of extends { readonly trackerRow: number }>(cells: readonly Of[]): ReadonlyMap<number, readonly Of[]> {
  const rows = new Map<number, Of[]>();
  for (const cell of cells) {
    const own = rows.get(cell.trackerRow);
    if (own === undefined) rows.set(cell.trackerRow, [cell]);
    else own.push(cell);
  }
  return new Map([...rows].sort(([one], [other]) => one - other));
}
