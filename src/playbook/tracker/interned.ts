/**
 * Values as they arrive, each kept once: for every row a code, for every code the value. Values are equal by ===,
 * or by a key where === does not tell (error cells are objects).
 */
export class Interned<T> {
  private readonly codeOf = new Map<unknown, number>();

  /** keyOf: what tells values apart; the value itself unless told. */
  constructor(
    readonly codes: Uint32Array,
    readonly distinct: T[] = [],
    private readonly keyOf: (value: T) => unknown = (value) => value,
  ) {
    distinct.forEach((value, code) => this.codeOf.set(keyOf(value), code));
  }

  static of<T>(values: readonly T[], keyOf?: (value: T) => unknown): Interned<T> {
    const interned = new Interned<T>(new Uint32Array(values.length), [], keyOf);
    values.forEach((value, row) => interned.set(row, value));
    return interned;
  }

  set(row: number, value: T): void {
    const key = this.keyOf(value);
    let code = this.codeOf.get(key);
    if (code === undefined) {
      code = this.distinct.push(value) - 1;
      this.codeOf.set(key, code);
    }
    this.codes[row] = code;
  }

  at(row: number): T | undefined {
    return this.distinct[this.codes[row] ?? -1];
  }
}
