import type { BroughtIn } from "../bringIn";
import type { RowsToWrite } from "../monthPort";

/** What a month that was brought in writes into its tracker: cells of the rows that are there, and new rows. */
export function writesOf({ merge, added }: Pick<BroughtIn, "merge" | "added">): Pick<RowsToWrite, "edits" | "added"> {
  return {
    edits: merge.cells.map(({ trackerRow, index, from, to }) => ({ row: trackerRow, column: index, from, to })),
    added: added.map(({ cells }) => cells),
  };
}
