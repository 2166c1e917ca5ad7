import type { Size } from "./measure";

/** A line for each of the sizes that is over its limit. */
export function overLimit(size: Size, limits: Size): readonly string[] {
  return (["first", "whole"] as const).flatMap((what) =>
    size[what] > limits[what] ? [`${what}: ${size[what]} bytes, ${size[what] - limits[what]} more than the limit`] : [],
  );
}
