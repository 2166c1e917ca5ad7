import type { TableListing } from "../../../review/snapshot";
import type { CellFix, RowFix } from "./fix";
import { columnsSeen, type ColumnNow } from "./seenColumns";

export interface PlacedFix {
  /** By the columns as they stand now; null: of one of them nobody can tell where it stands. */
  readonly fix: RowFix | null;
  /** By the columns as they were seen, without the cells whose column is gone. */
  readonly left: RowFix;
  readonly gone: readonly CellFix[];
}

/** Puts a fix where the columns it was seen in stand now. */
export function placeColumns(fix: RowFix, then: TableListing, now: TableListing): PlacedFix {
  const columnNow = columnsSeen(fix, then, now);
  const isGone = ({ write }: CellFix): boolean => columnNow(write.column) === "gone";
  const left = fix.cells.filter((cell) => !isGone(cell));
  const isSure = left.every(({ write }) => columnNow(write.column) !== "unknown");
  const move = <T>(values: ReadonlyMap<number, T>): Map<number, T> =>
    new Map(
      [...values].flatMap(([column, value]) => {
        const place = columnNow(column);
        return typeof place === "number" ? [[place, value] as const] : [];
      }),
    );
  const cells = left.flatMap((cell) => moveCell(cell, columnNow(cell.write.column)));
  const seen = { headings: now.headings, values: move(fix.seen.values), cells: move(fix.seen.cells) };
  return {
    fix: isSure ? { ...fix, cells, seen } : null,
    left: { ...fix, cells: left },
    gone: fix.cells.filter(isGone),
  };
}

function moveCell(cell: CellFix, column: ColumnNow): CellFix[] {
  if (typeof column !== "number") return [];
  const { write, otherwise } = cell;
  return [{ ...cell, write: { ...write, column }, otherwise: otherwise === null ? null : { ...otherwise, column } }];
}
