import type { Cell } from "../../playbook/tracker/cell";

/**
 * What a door takes and gives for one cell, as Office.js has it; null: "leave this cell alone" (written) or nothing
 * there (read).
 */
export type HostValue = string | number | boolean | null;

const errorTexts = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
]);

/** Whether a text is the name of a cell error, as Range.values and Range.formulas give it. */
export function isErrorText(text: string): boolean {
  return errorTexts.has(text);
}

/** One entry of Range.values as a cell. Hosts give null or "" for an empty one. */
export function toCell(raw: unknown): Cell {
  if (typeof raw === "string") return isErrorText(raw) ? { error: raw } : raw;
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  return "";
}

/** One entry of Range.values, formulas or numberFormat as the host gave it, nothing else than a scalar. */
export function toHostValue(raw: unknown): HostValue {
  return typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean" ? raw : null;
}

/**
 * Whether an entry of Range.formulas is a formula. A text constant may begin with "=" too: it comes without its
 * apostrophe (OfficeDev/office-js issue 6687) and is its own value, which no formula is.
 */
export function isFormulaEntry(formula: unknown, value: Cell): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
