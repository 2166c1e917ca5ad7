import { toCell, type HostValue } from "../../review/door/hostValue";
import type { Cell } from "../../playbook/tracker/cell";
import type { StoredValue } from "../sheet/cellValue";

/**
 * A stored value as the other door is given it: an error by its name. So a text that is spelt like an error is taken
 * for that error here too, and is not written over behind either door.
 */
export function rawValue(value: StoredValue): HostValue {
  return typeof value === "object" && value !== null ? value.error : value;
}

export function cellOf(value: StoredValue): Cell {
  return toCell(rawValue(value));
}
