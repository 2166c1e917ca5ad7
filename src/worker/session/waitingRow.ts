import type { Reviewed } from "../../review/propose/reviewed";
import { rowName } from "../../review/table/rowName";
import { cellIn } from "../../review/table/snapshotCells";
import type { WaitingRow } from "../rowView";
import { existingBeside } from "./existingBeside";

/** A row that waits, for somebody who is to say whether No Intent was validated. */
export function waitingRow(reviewed: Reviewed, row: number): WaitingRow {
  const { input } = reviewed;
  return {
    ...rowName(input, row),
    seats: cellIn(input, row, "entitlements"),
    existing: existingBeside(reviewed, reviewed.proposal(row)),
  };
}
