import { sameContent } from "../world/cell";
import type { World } from "../world/world";
import type { Approval } from "./approval";
import type { Failure } from "./failure";
import { holding } from "./holding";

/**
 * Whether all that went wrong is that two rows were taken for each other that held the same when they were approved:
 * each holds, in every column the add-in reads, what the other may hold. Once such rows have moved nobody can tell
 * them apart by what the add-in has read of them.
 */
export function areExchanged(failures: readonly Failure[], world: World, approval: Approval): boolean {
  const markers = new Set(failures.map(({ marker }) => marker));
  return [...markers].every(
    (marker) =>
      marker !== undefined && approval.twins(marker).some((other) => isExchanged(marker, other, world, approval)),
  );
}

function isExchanged(one: string, other: string, world: World, approval: Approval): boolean {
  return one !== other && mayBe(one, other, world, approval) && mayBe(other, one, world, approval);
}

/** Whether a row holds what another may hold: what it would hold without the add-in, or what was approved for it. */
function mayBe(marker: string, as: string, world: World, approval: Approval): boolean {
  const held = holding(world);
  return world.plan.columns
    .filter(({ id }) => id !== null)
    .every(({ heading: column }) => {
      const [now, own] = [held({ marker, column })?.real, held({ marker: as, column })?.without];
      if (now === undefined || own === undefined) return now === own;
      const approved = approval.change(as, column)?.to.shown;
      return sameContent(now, own) || (now.formula === null && now.shown === approved);
    });
}
