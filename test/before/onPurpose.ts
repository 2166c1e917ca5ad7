import type { Difference } from "./difference";
import list from "./onPurpose.json";
import type { ProbeName } from "./told";

/** A difference that is wanted. */
interface Entry {
  /** A probe's name. */
  readonly probe: string;
  /** A regular expression that is found in the difference's name or in one of its lines. */
  readonly pattern: string;
  readonly why: string;
}

const entries: readonly Entry[] = list;

export function entriesFor(probe: ProbeName): readonly Entry[] {
  return entries.filter((entry) => entry.probe === probe);
}

export function isOnPurpose(probe: ProbeName, { name, words }: Difference): boolean {
  return entriesFor(probe).some(({ pattern }) => {
    const wanted = new RegExp(pattern);
    return [name, ...words].some((text) => wanted.test(text));
  });
}
