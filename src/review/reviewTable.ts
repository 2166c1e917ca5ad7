import { rowCells } from "../playbook/assess/rowCells";
import type { OutputColumnId } from "../playbook/tracker/column";
import type { AttentionCode } from "../playbook/outcome";
import { readColumn, type TrackingRows } from "../playbook/tracker/trackingRows";
import { trackingRows } from "./bindSnapshot";
import { codesIn } from "./flagCell";
import type { ReviewInput } from "./proposal";

/** A reading opened for proposing: every distinct cell is read once, whatever the number of rows. */
export interface ReviewTable {
  readonly input: ReviewInput;
  readonly rows: TrackingRows;
  /** As `meaningOf`; "" where the cell is blank. */
  readonly meaning: (row: number, column: OutputColumnId) => string;
  /** The codes a flag cell shows; undefined where a person typed something else. */
  readonly shownFlags: (row: number) => readonly AttentionCode[] | undefined;
}

export function openTable(input: ReviewInput): ReviewTable {
  const rows = trackingRows(input.snapshot, input.binding);
  return { input, rows, meaning: rowCells(rows).meaning, shownFlags: readColumn(rows, "flag", codesIn) };
}
