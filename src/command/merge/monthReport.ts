import { isError, type Cell } from "../../playbook/tracker/cell";
import { columnIds } from "../../playbook/tracker/column";
import { speltTenant } from "../../review/merge/sides/tenantNames";
import type { Pair, PairQuestion } from "../../review/merge/joinGroup";
import type { Conflict, MergedCell } from "../../review/merge/values/monthValues";
import type { BroughtIn } from "../../review/merge/bringIn";
import type { Month } from "../../review/merge/month";
import type { BoundSnapshot } from "../../review/table/snapshotCells";

type Plain = string | number | boolean | null;

const pairedBy: { readonly [B in Pair["by"]]: string } = {
  subscription: "subscription",
  now: "now",
  story: "story",
  waits: "sure, but waits",
};

const pairWhy: { readonly [W in PairQuestion["why"]]: string } = {
  "several-possible": "more than one export row may be this row",
  "too-many-ways": "too many rows to tell apart",
};

const conflictWhy: { readonly [W in Conflict["why"]]: string } = {
  "both-changed": "changed on both sides",
  "no-line": "no line of last month tells who changed it",
};

/** Everything that was found, as data; rows are rows of the sheets. */
export type MonthReport = ReturnType<typeof monthReport>;

export function monthReport(month: Month, brought: BroughtIn) {
  const lists = { ...found(month, brought), ...changes(month, brought), asked: asked(month, brought) };
  const { tracker, portal, last } = month;
  const [trackerRows, exportRows] = [filledRows(tracker), filledRows(portal)];
  return {
    language: tracker.binding.language,
    tracker: tableReport(tracker, trackerRows),
    export: tableReport(portal, exportRows),
    last: last === null ? null : tableReport(last, filledRows(last)),
    ...lists,
    counts: {
      exportRows,
      trackerRows,
      paired: lists.pairs.length,
      new: lists.new.length,
      grown: lists.grown.length,
      gone: lists.gone.length,
      changed: lists.changed.length,
      toEnter: lists.toEnter.length,
      sums: lists.sums.length,
      asked: lists.asked.length,
      flagged: lists.flagged.length,
    },
  };
}

/** Sheet row of a data row, counted from 1. */
export function sheetRow({ snapshot: { listing } }: BoundSnapshot, row: number): number {
  return listing.headingRow + 2 + row;
}

/** Rows that are not blank. */
function filledRows({ table }: BoundSnapshot): number {
  let count = 0;
  for (let row = 0; row < table.rows.rowCount; row++) if (!table.who.isBlankRow(row)) count++;
  return count;
}

function tableReport({ snapshot: { listing } }: BoundSnapshot, rows: number) {
  return { sheet: listing.ref.sheetName, headerRow: listing.headingRow + 1, rows };
}

function found(month: Month, { joined, added, grown, unmatched }: BroughtIn) {
  const { tracker, portal } = month;
  const [ofTracker, ofPortal] = [(row: number) => sheetRow(tracker, row), (row: number) => sheetRow(portal, row)];
  const firstAdded = ofTracker(tracker.snapshot.rowCount);
  const rows = added.map(({ portalRow, growth, codes }, place) => ({
    exportRow: ofPortal(portalRow),
    trackerRow: firstAdded + place,
    codes,
    growth,
  }));
  const openGrowths = grown.map(({ portalRow, trackerRows, entitlements, codes }) => ({
    id: `grown:E${ofPortal(portalRow)}`,
    exportRow: ofPortal(portalRow),
    trackerRows: trackerRows.map(ofTracker),
    entitlements,
    trackerRow: null as number | null,
    codes,
  }));
  const rowsOfPair = new Map(
    joined.groups.flatMap(({ pairs }) => pairs.map((pair) => [ofPortal(pair.portalRow), pair])),
  );
  const newGrowths = rows.flatMap(({ growth, exportRow, trackerRow, codes }) => {
    const trackerRows = (rowsOfPair.get(exportRow)?.trackerRows ?? []).map(ofTracker);
    return growth === undefined
      ? []
      : [{ id: `grown:E${exportRow}`, exportRow, trackerRows, entitlements: growth, trackerRow, codes }];
  });
  return {
    tenants: joined.renamed.map(({ trackerRow, portalRow, why }) => ({
      tracker: tenantReport(tracker, trackerRow),
      export: tenantReport(portal, portalRow),
      why,
    })),
    pairs: joined.groups.flatMap(({ pairs }) =>
      pairs.map(({ portalRow, trackerRows, by }) => ({
        exportRow: ofPortal(portalRow),
        trackerRows: trackerRows.map(ofTracker),
        by: pairedBy[by],
      })),
    ),
    new: rows.flatMap(({ growth, ...row }) => (growth === undefined ? [row] : [])),
    grown: [...openGrowths, ...newGrowths],
    gone: joined.groups.flatMap(({ gone, portal: own }) =>
      gone.map((row) => ({ trackerRow: ofTracker(row), group: own.length === 0 })),
    ),
    flagged: rows.flatMap(({ trackerRow, codes }) => (codes.length === 0 ? [] : [{ trackerRow, codes }])),
    unmatched: [
      ...unmatched.tracker.map((row) => ({ side: "tracker", row: ofTracker(row), why: "key-missing" })),
      ...unmatched.portal.map((row) => ({ side: "export", row: ofPortal(row), why: "key-missing" })),
    ],
  };
}

function tenantReport({ table }: BoundSnapshot, row: number) {
  const { name, id } = speltTenant(table, row);
  return { name: plain(name), id: plain(id) };
}

function changes({ tracker, portal }: Month, { merge }: BroughtIn) {
  const [ofTracker, ofPortal] = [(row: number) => sheetRow(tracker, row), (row: number) => sheetRow(portal, row)];
  return {
    changed: merge.cells.map((cell) => ({
      trackerRow: ofTracker(cell.trackerRow),
      column: columnName(tracker, cell),
      old: plain(cell.from.value),
      new: plain(cell.to.value),
    })),
    toEnter: merge.toEnter.map((cell) => ({
      trackerRow: ofTracker(cell.trackerRow),
      exportRow: ofPortal(cell.portalRow),
      column: cell.column,
      tracker: plain(cell.tracker),
      portal: plain(cell.portal),
    })),
    sums: merge.sums.map(({ portalRow, trackerRows, entitlements, sum }) => ({
      exportRow: ofPortal(portalRow),
      trackerRows: trackerRows.map(ofTracker),
      entitlements,
      sum,
    })),
    kept: merge.held.map((cell) => ({
      trackerRow: ofTracker(cell.trackerRow),
      exportRow: ofPortal(cell.portalRow),
      column: columnName(tracker, cell),
      because: cell.because,
    })),
  };
}

/** The column's id, or its heading where it is none of ours. */
function columnName({ binding, snapshot }: BoundSnapshot, { index }: Pick<MergedCell, "index">): string {
  return columnIds.find((id) => binding.columns[id] === index) ?? String(plain(snapshot.listing.headings[index] ?? ""));
}

function asked({ tracker, portal }: Month, { joined, merge }: BroughtIn) {
  const [ofTracker, ofPortal] = [(row: number) => sheetRow(tracker, row), (row: number) => sheetRow(portal, row)];
  const pairs = joined.groups.flatMap(({ asked: own }) =>
    own.map(({ trackerRow, candidates, why }) => ({
      id: `pair:T${ofTracker(trackerRow)}`,
      what: "pair",
      trackerRow: ofTracker(trackerRow),
      candidates: candidates.map((one) =>
        one === "gone" ? { answer: "gone" } : { answer: `E${ofPortal(one)}`, exportRow: ofPortal(one) },
      ),
      why: pairWhy[why],
    })),
  );
  const conflicts = merge.conflicts.map(({ trackerRow, portalRow, columns, tracker: own, portal: theirs, why }) => ({
    id: `conflict:T${ofTracker(trackerRow)}:${columns[0]}`,
    what: "conflict",
    trackerRow: ofTracker(trackerRow),
    exportRow: ofPortal(portalRow),
    columns,
    candidates: [
      { answer: "tracker", values: own.map(plain) },
      { answer: "portal", values: theirs.map(plain) },
    ],
    why: conflictWhy[why],
  }));
  return [...pairs, ...conflicts];
}

function plain(cell: Cell): Plain {
  if (isError(cell)) return cell.error;
  return cell === "" ? null : cell;
}
