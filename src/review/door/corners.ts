/** First and last row and column of a rectangle on a sheet, from 0. */
export interface Corners {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function meet(a: Corners, b: Corners): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether all of the inner one lies in the outer one. */
export function covers(outer: Corners, inner: Corners): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}
