import type { Cell } from "../../playbook/tracker/cell";
import type { Corners } from "./corners";
import type { TableListing, TableRef } from "../snapshot";

/** A table as its workbook tells of it. */
export interface FoundTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: { readonly id: string; readonly name: string; readonly protected: boolean };
  /** First and last cell, heading and total row included. */
  readonly corners: Corners;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** Its first row, which are the headings where it shows any. */
  readonly firstRow: readonly Cell[];
  readonly columnIds?: readonly number[];
}

/** A table that hides its heading row has no headings: what stands in its first row are data. */
export function tableListing({ id, name, sheet, corners, columnIds, ...found }: FoundTable): TableListing {
  const headingRows = found.showHeaders ? 1 : 0;
  const ref: TableRef = { kind: "table", tableId: id, name, sheetId: sheet.id, sheetName: sheet.name };
  return {
    ref,
    headings: found.showHeaders ? found.firstRow : [],
    ...(columnIds === undefined ? {} : { columnIds }),
    headingRow: corners.top + headingRows - 1,
    firstColumn: corners.left,
    rowCount: corners.bottom - corners.top + 1 - headingRows - (found.showTotals ? 1 : 0),
    headingsMerged: false,
    protected: sheet.protected,
  };
}
