const ofEach = 2;
const atMost = 60;

/** A few of each kind, so that the frequent ones don't hide the others. */
export function examples<T>(all: readonly T[], kindOf: (one: T) => string): readonly T[] {
  const kinds = new Map<string, number>();
  return all
    .filter((one) => {
      const seen = (kinds.get(kindOf(one)) ?? 0) + 1;
      kinds.set(kindOf(one), seen);
      return seen <= ofEach;
    })
    .slice(0, atMost);
}
