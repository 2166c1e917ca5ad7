import { isError } from "../tracker/cell";
import { meaningOfValue, type OutputValue } from "../tracker/meaning";
import type { L1Id, L2Id } from "../tracker/term";
import { cellOf } from "../tracker/trackingRows";
import { isHeld, isNeverWritten, type Assessment } from "./assessment";
import { isFilled, type AnyDecision } from "./decision";
import type { FilledColumnId } from "./fill";

/** No run writes the row's status: L1 or L2 would change and can't. Without an L2 column L1 can. */
export function isStatusKept(state: Assessment, row: number, decision: AnyDecision): boolean {
  const isKept = (column: "l1" | "l2") =>
    state.table.rows.columns[column] !== undefined && isNeverWritten(state, row, column);
  const wouldDiffer = (column: "l1" | "l2") => wouldChange(state, row, column, decision.values[column]);
  return (["l1", "l2"] as const).some((column) => isKept(column) && wouldDiffer(column));
}

/** L1 to L3 go together [W3]: where L1 or L2 would change and can't be written, none of the three is. */
function isStatusWithheld(state: Assessment, row: number, decision: AnyDecision): boolean {
  return (["l1", "l2"] as const).some(
    (column) => isHeld(state, row, column) && wouldChange(state, row, column, decision.values[column]),
  );
}

function wouldChange(state: Assessment, row: number, column: FilledColumnId, value: OutputValue | undefined): boolean {
  return value !== undefined && meaningOfValue(column, value) !== state.table.readings.meaning(row, column);
}

/** What will really be written to a cell; undefined where it keeps what it holds. */
export function writtenValue(state: Assessment, row: number, column: FilledColumnId): OutputValue | undefined {
  const decision = state.decided(row);
  if (decision === undefined || !isFilled(decision) || isHeld(state, row, column)) return undefined;
  const isStatus = column === "l1" || column === "l2" || column === "l3";
  return isStatus && isStatusWithheld(state, row, decision) ? undefined : decision.values[column];
}

export function l1After(state: Assessment, row: number): L1Id | "unreadable" {
  const written = writtenValue(state, row, "l1");
  return written !== undefined && "term" in written ? (written.term as L1Id) : state.table.readings.l1(row);
}

export function l2After(state: Assessment, row: number): L2Id | "blank" | "unreadable" {
  const written = writtenValue(state, row, "l2");
  if (written === undefined || !("term" in written)) return state.table.readings.l2(row);
  return written.term === "na" ? "blank" : (written.term as L2Id);
}

/** What a cell will hold after this run; undefined where that is blank or an error. */
export function valueAfter(
  state: Assessment,
  row: number,
  column: "l3" | "engagementScenario",
): OutputValue | undefined {
  const written = writtenValue(state, row, column);
  if (written !== undefined) return written;
  const cell = cellOf(state.table.rows, row, column);
  const isBlank = isError(cell) || state.table.readings.meaning(row, column) === "";
  return isBlank ? undefined : { text: String(cell) };
}
