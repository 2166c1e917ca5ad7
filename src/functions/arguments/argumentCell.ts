import type { Cell } from "../../playbook/tracker/cell";
import { toCell } from "../../review/door/hostValue";

/**
 * One cell as Excel hands it to a function. Desktop Excel hands an empty cell as the number 0, other hosts as null
 * or "": so a number 0 is an empty cell, in every column. An empty cell must not be taken for a declared "no";
 * who means no writes No or FALSE.
 */
export function argumentCell(raw: unknown): Cell {
  if (raw === 0) return "";
  return typeof raw === "object" && raw !== null ? objectCell(raw) : toCell(raw);
}

/** Errors come as objects with a code, or as a data type of their own; other data types hold a plain value. */
function objectCell(raw: object): Cell {
  const told: unknown = Reflect.get(raw, "code") ?? Reflect.get(raw, "basicValue");
  const isErrorObject = "code" in raw || Reflect.get(raw, "type") === "Error";
  if (isErrorObject) return { error: typeof told === "string" ? told : "#VALUE!" };
  return told === undefined || typeof told === "object" ? { error: "#VALUE!" } : argumentCell(told);
}
