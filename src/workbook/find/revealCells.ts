import { columnName } from "../../review/door/columnName";
import type { IsHeadingRow } from "../../review/door/findHeadings";
import type { Revealed, RowCells } from "../../review/port";
import type { TableListing, TableRef } from "../../review/snapshot";
import { blocksOf, enclosing } from "./blocksOf";
import { locate } from "./locate";
import { rangeOf, type Block } from "./rangeOf";

export interface RevealSettings {
  readonly isHeadingRow: IsHeadingRow;
  /** Whether the host selects several blocks at once (RangeAreas.select, ExcelApi 1.18). */
  readonly selectsBlocks: boolean;
}

/** Excel refuses a longer list of addresses: the limit is at 8,192 characters (OfficeDev/office-js issue 5198). */
const longestAddress = 8_000;

/**
 * Brings cells of data rows into view and selects them, in two round trips: as they lie, as far as the list of their
 * addresses goes; where the host selects but one block, the one that holds them all.
 */
export async function revealCells(
  context: Excel.RequestContext,
  ref: TableRef,
  cells: readonly RowCells[],
  { isHeadingRow, selectsBlocks }: RevealSettings,
): Promise<Revealed> {
  const { listing } = await locate(context, ref, { isHeadingRow, merged: false });
  const sheet = context.workbook.worksheets.getItem(listing.ref.sheetId);
  sheet.activate();
  const there = cells.filter(({ row }) => row < listing.rowCount);
  const blocks = blocksOf(there, listing.headings.length);
  const shown = selectsBlocks ? fitting(blocks, listing) : blocks;
  if (shown.length > 1 && selectsBlocks) selectBlocks(sheet, shown, listing);
  else if (shown.length > 0) rangeOf(sheet, listing, enclosing(shown)).select();
  await context.sync();
  return { rows: rowsOf(shown), between: shown.length > 1 && !selectsBlocks };
}

function selectBlocks(sheet: Excel.Worksheet, blocks: readonly Block[], listing: TableListing): void {
  sheet.getRanges(blocks.map((block) => addressOf(block, listing)).join(",")).select();
}

/** The first blocks whose addresses are no longer than Excel takes. */
function fitting(blocks: readonly Block[], listing: TableListing): readonly Block[] {
  let length = 0;
  const tooMuch = blocks.findIndex((block) => (length += addressOf(block, listing).length + 1) > longestAddress);
  return tooMuch < 0 ? blocks : blocks.slice(0, tooMuch);
}

function addressOf({ row, column, rows, columns }: Block, { headingRow, firstColumn }: TableListing): string {
  const corner = (down: number, right: number): string => `${columnName(firstColumn + right)}${headingRow + 2 + down}`;
  const first = corner(row, column);
  return rows * columns === 1 ? first : `${first}:${corner(row + rows - 1, column + columns - 1)}`;
}

/** Blocks of one row stand side by side. */
function rowsOf(blocks: readonly Block[]): number {
  let rows = 0;
  let below = 0;
  for (const block of blocks) {
    rows += Math.max(0, block.row + block.rows - Math.max(block.row, below));
    below = Math.max(below, block.row + block.rows);
  }
  return rows;
}
