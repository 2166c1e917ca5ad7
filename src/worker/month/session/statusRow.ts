import { rowName } from "../../../review/table/rowName";
import { cellIn, type BoundSnapshot } from "../../../review/table/snapshotCells";
import type { RowStatus, StatusRow } from "../monthItem";

/** A row of a table with how it stands, for somebody who has to tell it from others. */
export function statusRow(bound: BoundSnapshot, row: number): StatusRow {
  return { name: rowName(bound, row), status: rowStatus(bound, row) };
}

export function rowStatus(bound: BoundSnapshot, row: number): RowStatus {
  return {
    l1: cellIn(bound, row, "l1"),
    l2: cellIn(bound, row, "l2"),
    l3: cellIn(bound, row, "l3"),
    serviceStatus: cellIn(bound, row, "serviceStatus"),
    seats: cellIn(bound, row, "entitlements"),
    subscription: cellIn(bound, row, "subscription"),
  };
}
