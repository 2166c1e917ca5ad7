import type { AddedRow, BroughtIn } from "../../../review/merge/bringIn";
import type { Month } from "../../../review/merge/month";
import type { FreshRow } from "../../../review/merge/values/mergeValues";
import { tableCell } from "../../../review/merge/values/tableCell";
import { isSameCell } from "../../../playbook/tracker/cell";
import type { ColumnId } from "../../../playbook/tracker/column";
import { rowName } from "../../../review/table/rowName";
import { cellIn } from "../../../review/table/snapshotCells";
import type { ExistingRow } from "../../rowView";
import { isWaiting } from "../../session/tallyRows";
import type { NewCell, NewItem } from "../monthItem";
import type { MonthEntry } from "./monthEntry";

/** The rows that come under the last one, those that wait for a word first; then those that were left out. */
export function newEntries(month: Month, brought: BroughtIn): MonthEntry[] {
  const { added, merge } = brought;
  const waits = (row: AddedRow) => isWaiting(row.codes);
  const sorted = [...added.filter(waits), ...added.filter((row) => !waits(row))];
  return [
    ...sorted.map((row) => entry(row, () => newItem(month, brought, row))),
    ...merge.freshLeftOut.map((row) => entry(row, () => leftOutItem(month, row))),
  ];
}

function entry({ portalRow }: FreshRow, view: () => NewItem): MonthEntry {
  return { kind: "new", key: keyOf(portalRow), side: "portal", row: portalRow, view };
}

const keyOf = (portalRow: number) => `new:${portalRow}`;

function newItem(month: Month, brought: BroughtIn, row: AddedRow): NewItem {
  const { portalRow, growth, codes, scenario } = row;
  return {
    kind: "new",
    key: keyOf(portalRow),
    name: rowName(month.portal, portalRow),
    seats: growth ?? cellIn(month.portal, portalRow, "entitlements"),
    isGrowth: growth !== undefined,
    cells: newCells(row),
    codes,
    scenario,
    isWaiting: isWaiting(codes),
    existing: row.existing
      .filter((other) => other < month.tracker.snapshot.rowCount)
      .map((other) => existingRow(month, brought, other)),
    isLeftOut: false,
  };
}

/** What would come is not decided while it is left out: others are decided without it. */
function leftOutItem({ portal }: Month, { portalRow, growth }: FreshRow): NewItem {
  return {
    kind: "new",
    key: keyOf(portalRow),
    name: rowName(portal, portalRow),
    seats: growth ?? cellIn(portal, portalRow, "entitlements"),
    isGrowth: growth !== undefined,
    cells: [],
    codes: [],
    scenario: null,
    isWaiting: false,
    existing: [],
    isLeftOut: true,
  };
}

function newCells({ cells, given }: AddedRow): readonly NewCell[] {
  return [...cells]
    .sort(([one], [other]) => one - other)
    .map(([index, to]) => {
      const own = given.get(index);
      const isDecided = own === undefined || !isSameCell(own.value, to.value);
      return { index, to, given: isDecided ? (own ?? null) : null, isDecided };
    });
}

/** A row that is there, with what it holds once the month is brought in. */
function existingRow({ tracker }: Month, { merge }: BroughtIn, row: number): ExistingRow {
  const after = (column: ColumnId) => {
    const index = tracker.binding.columns[column];
    const cell = merge.cells.find((one) => one.trackerRow === row && one.index === index);
    return cell?.to ?? { value: tableCell(tracker, row, index) };
  };
  return { ...rowName(tracker, row), l2: after("l2"), l3: after("l3") };
}
