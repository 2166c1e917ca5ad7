import type { Gap } from "./check";
import type { Condition, Facts, Space } from "./table";

type Box = { readonly [fact: string]: readonly string[] };

/**
 * Few conditions that together cover exactly the combinations given: boxes that differ in one fact
 * only are joined, fact after fact. A fact that may have any value is not named in the result.
 */
export function mergeGaps<S extends Space>(space: S, uncovered: readonly Facts<S>[]): Gap<S>[] {
  let boxes: Box[] = uncovered.map((facts) =>
    Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, [value]])),
  );
  for (const fact of Object.keys(space).reverse()) boxes = joinAlong(boxes, fact);
  return boxes.map((box) => ({ when: withoutAnything(space, box), example: firstOf(box) as Facts<S> }));
}

function joinAlong(boxes: readonly Box[], fact: string): Box[] {
  const joined = new Map<string, Box>();
  for (const box of boxes) {
    const key = JSON.stringify({ ...box, [fact]: [] });
    const twin = joined.get(key);
    joined.set(key, twin === undefined ? box : { ...twin, [fact]: [...(twin[fact] ?? []), ...(box[fact] ?? [])] });
  }
  return [...joined.values()];
}

function withoutAnything<S extends Space>(space: S, box: Box): Condition<S> {
  return Object.fromEntries(
    Object.entries(box).filter(([fact, values]) => values.length < (space[fact]?.length ?? 0)),
  ) as Condition<S>;
}

function firstOf(box: Box): { readonly [fact: string]: string } {
  return Object.fromEntries(Object.entries(box).map(([fact, values]) => [fact, values[0] ?? ""]));
}
