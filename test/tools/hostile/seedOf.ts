/** The seed of one table of a run: neighbouring tables must have nothing in common. */
export function seedOf(seed: number, table: number): number {
  return Math.imul(seed, 0x9e3779b1) ^ Math.imul(table + 1, 0x85ebca6b);
}
