import { readFileSync } from "node:fs";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    readonly axe: { run(where: ElementContext, options: RunOptions): Promise<AxeResults> };
  }
}

/** Waits until nothing fades or slides any more; what turns for ever does not count. */
export function stoodStill(frame: Frame): Promise<void> {
  return frame.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/**
 * What axe finds wrong, a line each: rule and place. Left out are Fluent UI's own two sentinels at the ends of the page:
 * they take the Tab key to hand it on, and no focus ever rests on them.
 */
export async function accessProblems(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(source);
  await stoodStill(frame);
  return frame.evaluate(async () => {
    const { violations } = await window.axe.run(
      { exclude: ["[data-tabster-dummy]"] },
      { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(" ")} ${any.map(({ message }) => message).join("; ")}`),
    );
  });
}
