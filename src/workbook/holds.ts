import { isError, type Cell } from "../playbook/cell";
import { needsApostrophe } from "./cellText";
import { toCell } from "./hostValue";

/**
 * Whether an entry of Range.formulas shows that a cell holds this constant. For a cell without a formula the
 * entry is its value; some hosts give numbers and booleans as text there, or text with its apostrophe.
 * A text that Excel has turned into a number does not hold.
 */
export function holds(entry: unknown, value: Cell): boolean {
  const cell = toCell(entry);
  if (isError(cell) || isError(value)) return isError(cell) && isError(value) && cell.error === value.error;
  if (cell === value) return true;
  if (typeof value === "string") return cell === `'${value}` && needsApostrophe(value);
  return typeof cell === "string" && cell.toUpperCase() === String(value).toUpperCase();
}
