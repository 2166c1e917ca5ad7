import type { Cell } from "../../../playbook/tracker/cell";
import { fold } from "../../../playbook/tracker/fold";

const grouped = /^\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*$/u;

/** The seats a cell counts: a number, or a text that is one, also with its thousands apart; NaN for anything else. */
export function seatsOf(cell: Cell): number {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return NaN;
  const text = fold(cell);
  if (grouped.test(text)) return Number(text.replace(/\D/gu, ""));
  return /^\d+$/u.test(text) ? Number(text) : NaN;
}
