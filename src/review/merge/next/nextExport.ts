import type { Cell } from "../../../playbook/tracker/cell";
import type { CellState } from "../../snapshot";
import type { Joined } from "../join";
import type { JoinedGroup } from "../joinGroup";
import type { Month } from "../month";
import { sharedColumns } from "../values/sharedColumns";
import { formatAt, tableCell } from "../values/tableCell";
import type { MonthMerge } from "../values/mergeValues";
import { pairLines } from "./pairLines";
import { unknownLines } from "./unknownLines";

/** What is kept as the last export for next time: one plain sheet with the export's headings [M2, M7]. */
export interface NextExport {
  readonly headings: readonly Cell[];
  /** Rows × headings. */
  readonly rows: readonly (readonly CellState[])[];
}

/** A line to keep: a row of the export with some cells of its own, by index within the export. */
export interface NextLine {
  readonly portalRow: number;
  readonly own: ReadonlyMap<number, CellState>;
}

/**
 * This export; but groups that wait keep their old lines, a status in question its old value, and a line whose growth
 * or sum is open counts the sum of its rows: so the same export brought in again asks the same [M7].
 */
export function nextExport(month: Month, joined: Joined, merge: MonthMerge): NextExport {
  const { portal } = month;
  const { headings } = portal.snapshot.listing;
  const places = headings.map((_, index) => index);
  const toRow = ({ portalRow, own }: NextLine) =>
    places.map(
      (index) =>
        own.get(index) ?? { value: tableCell(portal, portalRow, index), format: formatAt(portal, portalRow, index) },
    );
  const lines = pairLines(month, joined, merge);
  const kept = keptLines(month);
  const leftOut = new Set(merge.freshLeftOut.map(({ portalRow }) => portalRow));
  const rows = joined.groups.flatMap((group) =>
    group.waits
      ? kept(group)
      : [...group.pairs.flatMap(({ portalRow }) => lines.get(portalRow) ?? []), ...freshLines(group, leftOut)].map(
          toRow,
        ),
  );
  return { headings, rows };
}

/** A row that was left out has no line: the next export brings it again. */
function freshLines({ fresh }: JoinedGroup, leftOut: ReadonlySet<number>): NextLine[] {
  return fresh.filter((row) => !leftOut.has(row)).map((portalRow) => ({ portalRow, own: new Map() }));
}

/** The old lines of a group, under the export's headings; where there was no last export, what its rows are. */
function keptLines(month: Month): (group: JoinedGroup) => readonly (readonly CellState[])[] {
  const { portal, last } = month;
  const { headings } = portal.snapshot.listing;
  if (last === null) return (group) => unknownLines(month, group);
  const placeIn = new Map(sharedColumns(portal, last).map(({ index, otherIndex }) => [index, otherIndex]));
  return (group) =>
    group.last.map((line) =>
      headings.map((_, index) => {
        const place = placeIn.get(index);
        return place === undefined
          ? { value: "" }
          : { value: tableCell(last, line, place), format: formatAt(last, line, place) };
      }),
    );
}
