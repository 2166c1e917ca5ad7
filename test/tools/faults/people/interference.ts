import type { Random } from "../../random";
import type { Approval } from "../model/approval";
import type { World } from "../world/world";

/** Something another person may do between two batches; false where this tracker has no occasion for it. */
export interface Interference {
  readonly kind: string;
  act(world: World, random: Random, approval: Approval): boolean;
}

export function interference(kind: string, act: Interference["act"]): Interference {
  return { kind, act };
}
