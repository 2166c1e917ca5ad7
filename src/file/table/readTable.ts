import { stopIfCancelled } from "../../review/goOn";
import { ColumnReader, finishedColumns } from "../../review/door/columnReader";
import type { ColumnNeed, Snapshot, TableListing } from "../../review/snapshot";
import type { ChooseColumns, Job } from "../../review/port";
import { SheetCells } from "../sheetCells";
import { refuseMerged } from "./mergedCells";
import type { Place } from "./places";
import { rawValue } from "./rawValue";

/** Reads the wanted columns of a table or plain range. Throws cells-merged, cancelled, and what `choose` throws. */
export function readTable(place: Place, choose: ChooseColumns, from1904: boolean, job: Job = {}): Snapshot {
  const { listing, sheet } = place;
  const { rowCount } = listing;
  const needs = choose(listing);
  refuseMerged(place, needs);
  stopIfCancelled(job);
  const cells = new SheetCells(sheet);
  const columns = new Map(needs.map((need) => [need.index, readColumn(cells, listing, need)]));
  job.progress?.(rowCount, rowCount);
  return { listing, rowCount, from1904, ...finishedColumns(columns) };
}

function readColumn(
  cells: SheetCells,
  { headingRow, firstColumn, rowCount }: TableListing,
  need: ColumnNeed,
): ColumnReader {
  const reader = new ColumnReader(need, rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    const { value, formula, style } = cells.at(headingRow + 1 + row, firstColumn + need.index);
    reader.setValue(row, rawValue(value));
    if (need.formulas) reader.setFormula(row, formula);
    if (need.formats) reader.setFormat(row, style.format);
  }
  return reader;
}
