import type { Size } from "./measure";

export const measured = ["first", "pane", "month", "whole"] as const satisfies readonly (keyof Size)[];

/** A line for each of the sizes that is over its limit. */
export function overLimit(size: Size, limits: Size): readonly string[] {
  return measured.flatMap((what) =>
    size[what] > limits[what] ? [`${what}: ${size[what]} bytes, ${size[what] - limits[what]} more than the limit`] : [],
  );
}
