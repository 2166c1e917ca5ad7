import type { Choice } from "../playbook/page/choice";
import type { ChoicePart } from "./saying";

/** A choice with some of it said anew; an L3 goes with the L2 it was chosen under. */
export function withPart(choice: Choice, part: ChoicePart): Choice {
  const next = { ...choice, ...("l2" in part ? { l3: undefined } : {}), ...part };
  return Object.fromEntries(Object.entries(next).filter(([, said]) => said !== undefined));
}
