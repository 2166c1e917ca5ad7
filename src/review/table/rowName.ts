import { isError, type Cell } from "../../playbook/tracker/cell";
import { cellIn, type BoundSnapshot } from "./snapshotCells";

/** Whose a row is, and where it stands. */
export interface RowName {
  /** Data row, from 0. */
  readonly row: number;
  /** Row of the sheet as people count, from 1. */
  readonly sheetRow: number;
  /** The tenant's name, else its id; "" where the row has neither. */
  readonly tenant: Cell;
  readonly service: Cell;
}

export function rowName(bound: BoundSnapshot, row: number): RowName {
  const name = cellIn(bound, row, "tenant");
  return {
    row,
    sheetRow: bound.snapshot.listing.headingRow + 2 + row,
    tenant: isBlank(name) ? cellIn(bound, row, "tenantId") : name,
    service: cellIn(bound, row, "service"),
  };
}

function isBlank(cell: Cell): boolean {
  return !isError(cell) && String(cell).trim() === "";
}
