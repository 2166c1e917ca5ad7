import type { Reviewed } from "../../review/propose/reviewed";
import { rowName } from "../../review/table/rowName";
import type { TenantGroup } from "../rowView";
import { decided } from "./decided";
import type { Group } from "./groupedRows";
import { isWaiting } from "./tallyRows";

/** The heading of a group of rows, for somebody who looks at it. `of`: so many groups are in the list. */
export function viewGroup(
  reviewed: Reviewed,
  { rows, isClosed, place, at }: Group,
  of: number,
  picked: { has(row: number): boolean },
): TenantGroup {
  const { input, facts } = reviewed;
  const count = (fits: (row: number) => boolean) => rows.filter(fits).length;
  return {
    ...rowName(input, rows[0] ?? 0),
    isClosed,
    place,
    at,
    of,
    rows: rows.length,
    waiting: count((row) => isWaiting(decided(reviewed, row).attention)),
    taken: count((row) => facts.standing(row) !== "nothing" && !input.leftOut.rows.has(row)),
    picked: count((row) => picked.has(row)),
  };
}
