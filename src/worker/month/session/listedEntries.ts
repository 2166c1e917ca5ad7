import type { BroughtIn } from "../../../review/merge/bringIn";
import type { Month } from "../../../review/merge/month";
import { speltTenant } from "../../../review/merge/sides/tenantNames";
import { rowName } from "../../../review/table/rowName";
import type { MonthEntry } from "./monthEntry";
import { rowStatus, statusRow } from "./statusRow";

/** Rows that are gone from the export, in the order of the tracker. */
export function goneEntries({ tracker }: Month, { joined }: BroughtIn): MonthEntry[] {
  const gone = joined.groups.flatMap((group) =>
    group.gone.map((row) => ({ row, isWholeGroup: group.portal.length === 0 })),
  );
  return gone
    .sort((one, other) => one.row - other.row)
    .map(({ row, isWholeGroup }) => ({
      kind: "gone",
      key: `gone:${row}`,
      side: "tracker",
      row,
      view: () => ({
        kind: "gone",
        key: `gone:${row}`,
        name: rowName(tracker, row),
        status: rowStatus(tracker, row),
        isWholeGroup,
      }),
    }));
}

/** Rows that stand for one export row and don't total it, in the order of the export. */
export function sumEntries({ tracker, portal }: Month, { merge }: BroughtIn): MonthEntry[] {
  return [...merge.sums]
    .sort((one, other) => one.portalRow - other.portalRow)
    .map(({ portalRow, trackerRows, entitlements, sum }) => ({
      kind: "sums",
      key: `sums:${portalRow}`,
      side: "portal",
      row: portalRow,
      view: () => ({
        kind: "sums",
        key: `sums:${portalRow}`,
        name: rowName(portal, portalRow),
        entitlements,
        sum,
        rows: trackerRows.map((row) => statusRow(tracker, row)),
      }),
    }));
}

/** What is said and changes nothing: cells that keep what they hold, tenants by another name, rows nobody can place. */
export function asideEntries(month: Month, { joined, merge, unmatched }: BroughtIn): MonthEntry[] {
  const { tracker, portal } = month;
  const renamed = joined.renamed.map(({ trackerRow, portalRow, why }): MonthEntry => {
    const head = { kind: "aside", key: `renamed:${trackerRow}:${portalRow}` } as const;
    const [mine, theirs] = [speltTenant(tracker.table, trackerRow), speltTenant(portal.table, portalRow)];
    const name = rowName(tracker, trackerRow);
    const view = () => ({ ...head, what: "renamed", name, why, tracker: mine, portal: theirs }) as const;
    return { ...head, side: "tracker", row: trackerRow, view };
  });
  const held = merge.held.map(({ trackerRow, index, because }): MonthEntry => {
    const head = { kind: "aside", key: `held:${trackerRow}:${index}` } as const;
    const view = () => ({ ...head, what: "held", name: rowName(tracker, trackerRow), index, because }) as const;
    return { ...head, side: "tracker", row: trackerRow, view };
  });
  const unnamed = (["tracker", "portal"] as const).flatMap((side) =>
    unmatched[side].map((row): MonthEntry => {
      const head = { kind: "aside", key: `unnamed:${side}:${row}` } as const;
      const view = () => ({ ...head, what: "unnamed", name: rowName(month[side], row), side }) as const;
      return { ...head, side, row, view };
    }),
  );
  return [...renamed, ...held, ...unnamed];
}
