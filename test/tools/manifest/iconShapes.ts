export type Colour = readonly [red: number, green: number, blue: number];

/** Something drawn: how far a point is outside of it (below 0: inside), both in parts of the icon's side. */
export interface Shape {
  readonly colour: Colour;
  readonly distance: (x: number, y: number) => number;
}

const paper: Colour = [255, 255, 255];
const frame: Colour = [17, 94, 89];
const filled: Colour = [153, 214, 205];
const mark: Colour = [194, 83, 11];

function box(left: number, top: number, right: number, bottom: number, radius: number) {
  return (x: number, y: number): number => {
    const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
    const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  };
}

function stroke(ax: number, ay: number, bx: number, by: number, width: number) {
  return (x: number, y: number): number => {
    const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
    const part = Math.min(1, Math.max(0, along));
    return Math.hypot(x - ax - part * (bx - ax), y - ay - part * (by - ay)) - width / 2;
  };
}

function tick(width: number) {
  const down = stroke(0.47, 0.7, 0.63, 0.86, width);
  const up = stroke(0.63, 0.86, 0.93, 0.5, width);
  return (x: number, y: number): number => Math.min(down(x, y), up(x, y));
}

/** A table whose middle row is filled, and a check mark over its corner; the white around the mark keeps them apart. */
export const iconShapes: readonly Shape[] = [
  { colour: frame, distance: box(0.03, 0.09, 0.97, 0.91, 0.09) },
  { colour: paper, distance: box(0.1, 0.3, 0.9, 0.84, 0.03) },
  { colour: filled, distance: box(0.1, 0.48, 0.9, 0.66, 0) },
  { colour: frame, distance: box(0.36, 0.3, 0.42, 0.84, 0) },
  { colour: paper, distance: tick(0.3) },
  { colour: mark, distance: tick(0.15) },
];
