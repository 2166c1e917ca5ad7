import { encodePng } from "./encodePng";
import { iconShapes, type Shape } from "./iconShapes";

/** Points looked at in each direction of a pixel. */
const samples = 8;

type Point = readonly [red: number, green: number, blue: number, opacity: number];

function pointAt(shapes: readonly Shape[], x: number, y: number): Point {
  const top = shapes.filter(({ distance }) => distance(x, y) <= 0).at(-1);
  return top === undefined ? [0, 0, 0, 0] : [...top.colour, 1];
}

/** The mean over a pixel; colours count by their opacity, so that no dark rim comes of what is see-through. */
function pixelAt(shapes: readonly Shape[], column: number, row: number, size: number): readonly number[] {
  const sum = [0, 0, 0, 0];
  for (let step = 0; step < samples ** 2; step++) {
    const x = (column + ((step % samples) + 0.5) / samples) / size;
    const y = (row + (Math.floor(step / samples) + 0.5) / samples) / size;
    pointAt(shapes, x, y).forEach((part, index) => {
      sum[index] = (sum[index] ?? 0) + part;
    });
  }
  const opacity = sum[3] ?? 0;
  return sum.map((part, index) =>
    Math.round(index === 3 ? (255 * opacity) / samples ** 2 : part / Math.max(1, opacity)),
  );
}

/** The add-in's icon as a PNG file of this many pixels a side. */
export function drawIcon(size: number): Buffer {
  const pixels = Array.from({ length: size * size }, (_, index) =>
    pixelAt(iconShapes, index % size, Math.floor(index / size), size),
  );
  return encodePng(size, Uint8Array.from(pixels.flat()));
}
