import { gonePlace, type Cast } from "./cast";
import { possibleWays } from "./possibleWays";

/** Where a tracker row stands: at an export row, or nowhere. */
export type Standing = number | "gone";

/** What the story of a group says of each tracker row: the places it may stand at. One of them: that is sure. */
export interface Story {
  readonly standings: ReadonlyMap<number, readonly Standing[]>;
  /** The ways were too many to weigh. */
  readonly isTooMany: boolean;
}

/** The likeliest story of a group, and what else is possible [M3]. */
export function tellStory(cast: Cast): Story {
  const possible = possibleWays(cast);
  const standings = new Map<number, readonly Standing[]>();
  cast.alike.forEach((one, likeness) => {
    const places = possible === "too-many" ? placesByL1(cast, likeness) : [...(possible[likeness] ?? [])];
    const own = places.sort((a, b) => a - b).map((place) => cast.stands[place]?.row ?? ("gone" as const));
    for (const row of one.rows) standings.set(row, own);
  });
  return { standings, isTooMany: possible === "too-many" };
}

/** Where the ways are too many, L1 settles a row that just one export row has the L1 of; any other may stand anywhere. */
function placesByL1(cast: Cast, likeness: number): number[] {
  const one = cast.alike[likeness];
  if (one?.said !== undefined) return [one.said];
  const alike = cast.stands.flatMap(({ l1 }, place) => (l1 === one?.l1 ? [place] : []));
  return alike.length === 1 ? alike : Array.from({ length: gonePlace(cast) + 1 }, (_, place) => place);
}
