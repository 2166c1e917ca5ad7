/** Rows with the same seats and L1: which of them is which plays no part. */
export interface SeatClass {
  readonly rows: readonly number[];
  readonly seats: number;
  readonly l1: number;
}

export interface SeatLine {
  readonly seats: number;
  readonly l1: number;
}

/** Of no line. */
const nowhere = -1;

/** Steps after which the search gives up: groups are small, and what it found by then is not trusted. */
const mostSteps = 50_000;

/**
 * Puts rows to lines so that as many lines as can be are totalled exactly, and then as many rows as can be are at their
 * line's L1. Gives for each class the places of the lines that its rows are of in any of the best ways, -1 for none;
 * nothing at all where there are too many ways.
 */
export function totalLines(classes: readonly SeatClass[], lines: readonly SeatLine[]): readonly ReadonlySet<number>[] {
  return new LineSearch(classes, lines).search();
}

class LineSearch {
  private steps = 0;
  private readonly left: number[];
  /** How many rows of each class each line took. */
  private readonly taken: number[][];
  private best = -1;
  private found: Set<number>[] = [];

  constructor(
    private readonly classes: readonly SeatClass[],
    private readonly lines: readonly SeatLine[],
  ) {
    this.left = classes.map(({ rows }) => rows.length);
    this.taken = lines.map(() => classes.map(() => 0));
  }

  search(): readonly ReadonlySet<number>[] {
    this.chooseLine(0, 0, 0);
    return this.steps > mostSteps ? [] : this.found;
  }

  private chooseLine(line: number, totalled: number, alike: number): void {
    if (this.steps++ > mostSteps) return;
    const own = this.lines[line];
    if (own === undefined) return this.note(totalled, alike);
    this.fill(line, own, 0, own.seats, (more) => this.chooseLine(line + 1, totalled + 1, alike + more));
    if (this.scoreOf(totalled + this.lines.length - line - 1, Infinity) >= this.best)
      this.chooseLine(line + 1, totalled, alike);
  }

  /** Every set of rows left that makes up the rest of a line. */
  private fill(line: number, own: SeatLine, from: number, rest: number, done: (alike: number) => void): void {
    if (this.steps++ > mostSteps) return;
    const one = this.classes[from];
    if (one === undefined) {
      if (rest === 0 && this.taken[line]?.some((count) => count > 0) === true) done(this.alikeIn(line, own));
      return;
    }
    const all = this.left[from] ?? 0;
    for (let count = 0; count <= all && count * one.seats <= rest; count++) {
      this.take(line, from, count);
      this.fill(line, own, from + 1, rest - count * one.seats, done);
      this.take(line, from, -count);
    }
  }

  private take(line: number, place: number, count: number): void {
    this.left[place] = (this.left[place] ?? 0) - count;
    const own = this.taken[line];
    if (own !== undefined) own[place] = (own[place] ?? 0) + count;
  }

  private alikeIn(line: number, { l1 }: SeatLine): number {
    return (this.taken[line] ?? []).reduce(
      (sum, count, place) => sum + (this.classes[place]?.l1 === l1 ? count : 0),
      0,
    );
  }

  private scoreOf(totalled: number, alike: number): number {
    return totalled * 100_000 + Math.min(alike, 99_999);
  }

  private note(totalled: number, alike: number): void {
    const score = this.scoreOf(totalled, alike);
    if (score < this.best) return;
    if (score > this.best) this.found = this.classes.map(() => new Set<number>());
    this.best = score;
    this.classes.forEach((_, place) => {
      if ((this.left[place] ?? 0) > 0) this.found[place]?.add(nowhere);
      this.taken.forEach((counts, line) => {
        if ((counts[place] ?? 0) > 0) this.found[place]?.add(line);
      });
    });
  }
}
