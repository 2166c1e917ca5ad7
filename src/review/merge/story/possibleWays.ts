import { gonePlace, type AlikeRows, type Cast } from "./cast";
import { goneWeight, standWeight } from "./rowWeight";
import { wayWeight } from "./wayWeight";

/** Ways after which a group counts as one that can't be weighed [M3]. */
const mostWays = 400_000;

/** Likenesses × places beyond which nobody begins: every way is too long. */
const mostPlaces = 2_000;

/** For each likeness the places where rows of it stand in some possible way; "too-many" where they can't be weighed. */
export type Possible = readonly ReadonlySet<number>[] | "too-many";

/**
 * Every way that weighs at most 1 more than the lightest (without a last export 2) [M3]. Rows that look alike are told
 * by how many of them stand where, and what weighs too much already is not followed.
 */
export function possibleWays(cast: Cast): Possible {
  if (cast.alike.length * (cast.stands.length + 1) > mostPlaces) return "too-many";
  return new WaySearch(cast).search();
}

interface Option {
  readonly place: number;
  readonly weight: number;
}

class WaySearch {
  private steps = 0;
  private readonly way: number[][];
  private readonly options: readonly (readonly Option[])[];
  /** What the rows from a likeness on weigh at least. */
  private readonly atLeast: number[];
  private limit = Infinity;
  private note: (weight: number) => void = () => undefined;

  constructor(private readonly cast: Cast) {
    this.way = cast.alike.map(() => new Array<number>(cast.stands.length + 1).fill(0));
    this.options = cast.alike.map((one) => optionsOf(cast, one));
    this.atLeast = new Array<number>(cast.alike.length + 1).fill(0);
    for (let place = cast.alike.length - 1; place >= 0; place--) {
      const lightest = this.options[place]?.[0]?.weight ?? 0;
      this.atLeast[place] = (this.atLeast[place + 1] ?? 0) + lightest * (cast.alike[place]?.rows.length ?? 0);
    }
  }

  search(): Possible {
    const slack = this.cast.hasLast ? 1 : 2;
    this.note = (weight) => {
      // What is as heavy as the lightest so far tells nothing new.
      this.limit = Math.min(this.limit, weight - 1);
    };
    this.place(0, 0, this.countOf(0), 0);
    if (this.steps > mostWays) return "too-many";
    this.limit += 1 + slack;
    this.steps = 0;
    const found = this.cast.alike.map(() => new Set<number>());
    this.note = () => {
      this.way.forEach((counts, likeness) =>
        counts.forEach((count, place) => count > 0 && found[likeness]?.add(place)),
      );
    };
    this.place(0, 0, this.countOf(0), 0);
    return this.steps > mostWays ? "too-many" : found;
  }

  private countOf(likeness: number): number {
    return this.cast.alike[likeness]?.rows.length ?? 0;
  }

  /** Places the `left` rows of a likeness on its options from one on, then those of the next. */
  private place(likeness: number, option: number, left: number, weight: number): void {
    if (this.steps > mostWays) return;
    if (likeness === this.cast.alike.length) return this.weigh();
    if (left === 0) return this.place(likeness + 1, 0, this.countOf(likeness + 1), weight);
    const own = this.options[likeness]?.[option];
    if (own === undefined) return;
    this.steps++;
    const counts = this.way[likeness] ?? [];
    for (let count = left; count >= 0; count--) {
      const now = weight + count * own.weight;
      if (now + (this.atLeast[likeness + 1] ?? 0) > this.limit) continue;
      counts[own.place] = count;
      this.place(likeness, option + 1, left - count, now);
    }
    counts[own.place] = 0;
  }

  private weigh(): void {
    this.steps++;
    const weight = wayWeight(this.cast, this.way);
    if (weight <= this.limit) this.note(weight);
  }
}

/** Where rows of a likeness may stand, the lightest first. */
function optionsOf(cast: Cast, one: AlikeRows): readonly Option[] {
  const gone = gonePlace(cast);
  const all = [
    ...cast.stands.map((stand, place) => ({ place, weight: standWeight(one, stand) })),
    { place: gone, weight: goneWeight(one, cast) },
  ];
  return all.filter(({ place }) => one.said === undefined || place === one.said).sort((a, b) => a.weight - b.weight);
}
