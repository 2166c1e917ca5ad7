import { bindHeadings } from "../../playbook/tracker/bindHeadings";
import type { TableListing } from "../snapshot";

/** The cell a person has selected. Rows and columns count from 0 on the sheet. */
export interface SelectedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The table to propose: the one the selection is in, else the only tracker of that sheet, else the only tracker
 * there is. Where that doesn't tell, none: nobody is led to a table that only happens to stand first.
 */
export function proposeTable(listings: readonly TableListing[], selected: SelectedCell): TableListing | undefined {
  const trackers = listings.filter(({ headings }) => !("problem" in bindHeadings(headings)));
  const onSheet = trackers.filter(({ ref }) => ref.sheetId === selected.sheetId);
  return listings.find((listing) => isSelected(listing, selected)) ?? only(onSheet) ?? only(trackers);
}

/** Whether the selection is in a table; its total row counts as in it. */
export function isSelected(
  { ref, headingRow, firstColumn, headings, rowCount }: TableListing,
  { sheetId, row, column }: SelectedCell,
): boolean {
  return (
    ref.sheetId === sheetId &&
    headingRow <= row &&
    row <= headingRow + rowCount + 1 &&
    firstColumn <= column &&
    column < firstColumn + headings.length
  );
}

function only<T>(candidates: readonly T[]): T | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}
