import { fold } from "../../playbook/tracker/fold";
import { isError, type ColumnData } from "../../playbook/tracker/cell";
import type { Reviewed } from "../../review/propose/reviewed";
import { columnIn, type BoundSnapshot } from "../../review/table/snapshotCells";
import type { Filter, Show } from "../filter";
import { decided } from "./decided";
import { isL3ToChoose } from "./rowLists";
import { isWaiting } from "./tallyRows";

/** Finds rows by what a person types: each distinct name is folded once, whatever is searched for. */
export type Search = (search: string) => (row: number) => boolean;

/** The rows to show: those that wait first, then as they stand on the sheet. Blank rows never. */
export function filterRows(reviewed: Reviewed, search: Search, filter: Filter): readonly number[] {
  const isFound = search(filter.search);
  const first: number[] = [];
  const others: number[] = [];
  for (let row = 0; row < reviewed.input.snapshot.rowCount; row++) {
    if (!isShown(reviewed, row, filter.show) || !isFound(row)) continue;
    (isWaiting(decided(reviewed, row).attention) ? first : others).push(row);
  }
  return first.concat(others);
}

/** Rows that fit now are added to the list; none goes away or moves while a person works on it. */
export function addRows(listed: readonly number[], fitting: readonly number[]): readonly number[] {
  const there = new Set(listed);
  const more = fitting.filter((row) => !there.has(row));
  return more.length === 0 ? listed : listed.concat(more);
}

function isShown(reviewed: Reviewed, row: number, show: Show): boolean {
  const { scenario, attention, left } = decided(reviewed, row);
  if (left === "blank") return false;
  const isChanging = reviewed.facts.standing(row) !== "nothing";
  switch (show) {
    case "matters":
      return isChanging || attention.length > 0;
    case "changing":
      return isChanging;
    case "flagged":
      return attention.length > 0;
    case "waiting":
      return isWaiting(attention);
    case "left":
      return left !== null;
    case "all":
      return true;
    case "l3":
      return isL3ToChoose(reviewed, row);
    default:
      return (
        show === `scenario:${scenario}` ||
        show === `left:${left}` ||
        attention.some((code) => show === `attention:${code}`)
      );
  }
}

export function searchIn(bound: BoundSnapshot): Search {
  const columns = (["tenant", "tenantId", "service"] as const).flatMap((id) => columnIn(bound, id) ?? []);
  let folded: readonly (readonly string[])[] | undefined;
  return (search) => {
    const wanted = fold(search);
    if (wanted === "") return () => true;
    folded ??= columns.map(({ distinct }) => distinct.map((cell) => (isError(cell) ? "" : fold(String(cell)))));
    const fits = folded.map((texts) => texts.map((text) => text.includes(wanted)));
    return (row) => columns.some(({ codes }: ColumnData, place) => fits[place]?.[codes[row] ?? -1] === true);
  };
}
