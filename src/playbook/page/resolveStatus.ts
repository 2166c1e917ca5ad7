import { isError, type Cell } from "../tracker/cell";
import type { OutputValue } from "../tracker/meaning";
import { isSelectableL3, l1Of } from "../tracker/identity/service";
import type { L2Id } from "../tracker/term";
import { cellOf } from "../tracker/trackingRows";
import { isHeld, type Assessment } from "./assessment";
import { reasonGiven } from "./choice";
import type { FillCode } from "./fillCodes";
import { isL3Meant } from "./isL3Meant";
import type { RowToFill, StatusSource, Stopped } from "./page";

/** What is written where a row has no L3 of its own. */
export const placeholder: OutputValue = { term: "l3.placeholder" };

/** The L2 of a row that is to stand at the scenario's L1, or why there is none [F2, F3]. It is never guessed. */
export function resolveL2(state: Assessment, toFill: RowToFill, source: StatusSource): L2Id | Stopped {
  const said = state.said.choices?.get(toFill.row)?.l2;
  const chosen = source.l2s.find((l2) => l2 === said);
  if (chosen !== undefined) return chosen;
  const own = state.table.readings.l2(toFill.row);
  if (toFill.standing === "elsewhere" || own === "blank") return source.l2(state, toFill);
  return source.l2s.find((l2) => l2 === own) ?? stopped("l2-invalid");
}

/** The L3 of such a row: chosen, kept, or what the scenario finds [F2, F3]. */
export function resolveL3(state: Assessment, toFill: RowToFill, source: StatusSource, l2: L2Id): OutputValue {
  const { row, standing } = toFill;
  const chosen = state.said.choices?.get(row)?.l3;
  if (chosen !== undefined) return { text: chosen };
  const isKept = standing !== "elsewhere" && isL3Meant(state.table.readings.meaning(row, "l3"));
  return isKept ? { text: textOf(l3Of(state, row)) } : source.l3(state, toFill, l2);
}

/**
 * From the row itself: the reason, else the L2 it has [F2]. An L2 of another L1 is no reason; a text that is no L2 at
 * all can't be read.
 */
export function ownL2({ table, said }: Assessment, row: number, l2s: StatusSource["l2s"]): L2Id | Stopped {
  const reason = reasonGiven(table, row, said.choices?.get(row));
  if (reason === "unreadable") return stopped("reason-unreadable");
  const [given, own] = [reason, table.readings.l2(row)].map((said) => l2s.find((l2) => l2 === said));
  return given ?? own ?? stopped("reason-missing");
}

/** The row's own L3, unless it is one of its former L2 that the new one doesn't have; else the placeholder [F2]. */
export function ownL3(state: Assessment, { row, scenario }: RowToFill, l2: L2Id): OutputValue {
  const own = l3Of(state, row);
  const isFilled = isL3Meant(state.table.readings.meaning(row, "l3"));
  const isOfFormer = isFilled && isOfFormerL2(state, row, textOf(own), { l1: scenario.l1, l2 });
  return isFilled && !isOfFormer ? { text: textOf(own) } : placeholder;
}

function isOfFormerL2(
  { table: { who, readings } }: Assessment,
  row: number,
  l3: string,
  next: Pick<RowToFill["scenario"], "l1"> & { readonly l2: L2Id },
): boolean {
  const service = who.service(row) ?? "";
  const former = readings.l2(row);
  if (former === "blank" || former === "unreadable" || isSelectableL3(l3, next.l1, next.l2, service)) return false;
  const formerL1 = l1Of(former);
  return formerL1 !== undefined && isSelectableL3(l3, formerL1, former, service);
}

/** Whether the L3 the row will show is on no list of its L2 and service. */
export function isL3Invalid(
  state: Assessment,
  { row, scenario, standing }: RowToFill,
  l2: L2Id,
  l3: OutputValue,
): boolean {
  const { who, readings } = state.table;
  const isChosen = state.said.choices?.get(row)?.l3 !== undefined;
  const isPlaceholderKept = standing !== "elsewhere" && !isChosen && readings.meaning(row, "l3") === "l3.placeholder";
  const isOwn = isHeld(state, row, "l3") || isPlaceholderKept;
  const shown = isOwn ? textOf(l3Of(state, row)) : "text" in l3 ? l3.text : "";
  const isFilled = isOwn ? isL3Meant(readings.meaning(row, "l3")) : "text" in l3;
  return isFilled && !isSelectableL3(shown, scenario.l1, l2, who.service(row) ?? "");
}

function stopped(stop: FillCode): Stopped {
  return { stop };
}

function l3Of({ table }: Assessment, row: number): Cell {
  return cellOf(table.rows, row, "l3");
}

function textOf(cell: Cell): string {
  return isError(cell) ? cell.error : String(cell);
}
