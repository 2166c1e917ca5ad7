import type { RowMatch } from "../../apply/matchRows";
import type { MonthLeftOut } from "../values/monthValues";

/**
 * The tracker's rows and cells that were left out, where they stand now; what is not found again is left out no more.
 * `columnNow`: the index now of a column by its index then.
 */
export function leftOutNow(
  { rows, cells }: Pick<MonthLeftOut, "rows" | "cells">,
  { now }: Pick<RowMatch, "now">,
  columnNow: (index: number) => number | undefined,
): Pick<MonthLeftOut, "rows" | "cells"> {
  return {
    rows: new Set([...rows].flatMap((row) => now[row] ?? [])),
    cells: new Map(
      [...cells].flatMap(([row, own]) => {
        const place = now[row];
        const columns = new Set([...own].flatMap((index) => columnNow(index) ?? []));
        return place === undefined || columns.size === 0 ? [] : [[place, columns] as const];
      }),
    ),
  };
}
