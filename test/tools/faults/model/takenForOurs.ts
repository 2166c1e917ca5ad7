import type { World } from "../world/world";
import type { Approval } from "./approval";
import type { Failure } from "./failure";
import { holding } from "./holding";

/**
 * Whether what was lost is what people put into a cell just as it was approved for it, in a row of which nobody
 * knew what a batch without an answer had done: it was taken for a part of that batch, and taken back with the rest.
 */
export function isTakenForOurs({ kind, marker, column }: Failure, world: World, approval: Approval): boolean {
  if (kind !== "lost edit" || marker === undefined || column === undefined) return false;
  const [now, change] = [holding(world)({ marker, column }), approval.change(marker, column)];
  if (now === undefined || change === undefined || now.real.formula !== null || now.without.formula !== null)
    return false;
  return now.without.shown === change.to.shown && now.real.shown === change.from;
}
