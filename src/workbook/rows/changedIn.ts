import { isError, type Cell } from "../../playbook/tracker/cell";
import type { TableListing } from "../../review/snapshot";
import { looksTheSame } from "../write/batch/look";
import type { RowToAdd } from "./planAdding";

/** Headings, as they were, of the columns that rows hold something in and that have another heading now. */
export function changedIn(
  { headings }: TableListing,
  now: readonly Cell[],
  rows: readonly Pick<RowToAdd, "cells">[],
): readonly string[] {
  const columns = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  return headings.flatMap((heading, column) =>
    columns.has(column) && !looksTheSame(now[column] ?? "", heading)
      ? [isError(heading) ? heading.error : String(heading)]
      : [],
  );
}
