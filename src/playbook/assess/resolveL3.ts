import { isError, type Cell } from "../tracker/cell";
import type { OutputValue } from "../tracker/meaning";
import { isSelectableL3, l1Of } from "../tracker/service";
import type { NoIntentL2 } from "../tracker/term";
import { cellOf } from "../tracker/trackingRows";
import type { RowToFill } from "./fillRow";
import { isHeld, type RunState } from "./runState";

const placeholder: OutputValue = { term: "l3.placeholder" };

/** Blank, N/A and the placeholder are no L3 [F2]. */
export function isL3Meant(meaning: string): boolean {
  return meaning !== "" && meaning !== "na" && meaning !== "l3.placeholder";
}

/** The L3 of a row that is to stand at No Intent: chosen, copied, kept, or the page's placeholder [F2, F3]. */
export function resolveL3(run: RunState, toFill: RowToFill, l2: NoIntentL2): OutputValue {
  const chosen = run.options.choices?.get(toFill.row)?.l3;
  if (chosen !== undefined) return { text: chosen };
  const own = cellOf(run.rows, toFill.row, "l3");
  const isFilled = isL3Meant(run.cells.meaning(toFill.row, "l3"));
  if (toFill.completed && isFilled) return { text: textOf(own) };
  if (toFill.scenario === "D3") return l3OfExisting(toFill, l2);
  return isFilled && !isOfFormerL2(run, toFill.row, own, l2) ? { text: textOf(own) } : placeholder;
}

function l3OfExisting({ existing }: RowToFill, l2: NoIntentL2): OutputValue {
  const [l3] = existing.l3s.values();
  const belongs = existing.l2s.size === 0 || (existing.l2s.size === 1 && existing.l2s.has(l2));
  return l3 !== undefined && existing.l3s.size === 1 && belongs ? { text: l3 } : placeholder;
}

/** An L3 of the row's former L2 that the new one doesn't have counts as blank. */
function isOfFormerL2(run: RunState, row: number, l3: Cell, l2: NoIntentL2): boolean {
  const service = run.who.service(row) ?? "";
  const former = run.facts.l2(row);
  if (former === "blank" || former === "unreadable" || isSelectableL3(textOf(l3), "l1.noIntent", l2, service))
    return false;
  const formerL1 = l1Of(former);
  return formerL1 !== undefined && isSelectableL3(textOf(l3), formerL1, former, service);
}

/** Whether the L3 the row will show is on no list of its L2 and service. */
export function isL3Invalid(run: RunState, { row, completed }: RowToFill, l2: NoIntentL2, l3: OutputValue): boolean {
  const own = cellOf(run.rows, row, "l3");
  const isChosen = run.options.choices?.get(row)?.l3 !== undefined;
  const isPlaceholderKept = completed && !isChosen && run.cells.meaning(row, "l3") === "l3.placeholder";
  const isOwn = isHeld(run, row, "l3") || isPlaceholderKept;
  const shown = isOwn ? own : "text" in l3 ? l3.text : "";
  const isFilled = isOwn ? isL3Meant(run.cells.meaning(row, "l3")) : "text" in l3;
  return isFilled && !isSelectableL3(textOf(shown), "l1.noIntent", l2, run.who.service(row) ?? "");
}

function textOf(cell: Cell): string {
  return isError(cell) ? cell.error : String(cell);
}
