import type { Pixels } from "./decodePng";

/** Of 255. Browsers draw round corners not quite alike from one time to the next, which nobody can see. */
const unseen = 4;

/** Where two pictures differ, in words; undefined where they don't. */
export function pixelsApart(before: Pixels, now: Pixels): string | undefined {
  if (before.width !== now.width || before.height !== now.height)
    return `${sizeOf(before)} pixels before, ${sizeOf(now)} now`;
  let [count, top, left, bottom, right] = [0, before.height, before.width, 0, 0];
  for (let y = 0; y < before.height; y += 1)
    for (let x = 0; x < before.width; x += 1) {
      if (isSame(before, now, y * before.width + x)) continue;
      count += 1;
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
    }
  if (count === 0) return undefined;
  return `${String(count)} pixels differ, from ${String(left)}, ${String(top)} to ${String(right)}, ${String(bottom)}`;
}

const sizeOf = ({ width, height }: Pixels) => `${String(width)} × ${String(height)}`;

function isSame(before: Pixels, now: Pixels, pixel: number): boolean {
  for (let colour = 0; colour < 3; colour += 1) {
    const then = before.bytes[pixel * before.depth + colour] ?? 0;
    const today = now.bytes[pixel * now.depth + colour] ?? 0;
    if (Math.abs(then - today) > unseen) return false;
  }
  return true;
}
