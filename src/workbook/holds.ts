import { isError, type Cell } from "../playbook/cell";
import { toCell } from "./hostValue";

/**
 * Whether an entry of Range.formulas shows that a cell holds this constant. For a cell without a formula the
 * entry is its value, text without the apostrophe it was typed with (OfficeDev/office-js issue 6687). A text
 * that Excel has turned into a number does not hold, nor a number that it took for text.
 */
export function holds(entry: unknown, value: Cell): boolean {
  const cell = toCell(entry);
  if (isError(cell) || isError(value)) return isError(cell) && isError(value) && cell.error === value.error;
  // Some hosts spell a boolean out among formulas.
  return cell === value || (typeof value === "boolean" && cell === String(value).toUpperCase());
}
