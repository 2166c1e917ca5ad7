import { difference, type Difference } from "./difference";
import { entriesFor, isOnPurpose } from "./onPurpose";
import { runProbe, type Side } from "./runProbe";
import type { Job, ProbeName, Told } from "./told";

export interface Compared {
  readonly count: number;
  readonly differences: readonly Difference[];
  readonly onPurpose: number;
}

type Sides = readonly [before: Side, now: Side];
type Asked = Omit<Job, "folder">;

/** Tables whose rows are looked at one by one where they differ; all of them where some differences are wanted. */
const fewTables = 5;

/** Runs a probe in both trees at the same time and holds one against the other. */
export async function compareProbe(sides: Sides, probe: ProbeName, asked: Asked): Promise<Compared> {
  const [before, now] = await bothSides(sides, probe, asked);
  const count = Math.min(...[before, now].map(countOf));
  const found = await differences(before, now);
  const closer = probe === "decisions" ? await lookCloser(sides, asked, found) : found;
  const unwanted = closer.filter((one) => !isOnPurpose(probe, one));
  return { count, differences: unwanted, onPurpose: closer.length - unwanted.length };
}

/** Both are waited for, also where one can't be run: what it started is gone then. */
async function bothSides(sides: Sides, probe: ProbeName, asked: Asked) {
  const [before, now] = await Promise.allSettled(sides.map((side) => runProbe(side, probe, asked)));
  for (const one of [before, now]) if (one?.status === "rejected") throw one.reason;
  return [before, now].map((one) => (one?.status === "fulfilled" ? one.value : new Map<string, Told>())) as [
    ReadonlyMap<string, Told>,
    ReadonlyMap<string, Told>,
  ];
}

function countOf(told: ReadonlyMap<string, Told>): number {
  return [...told.values()].reduce((sum, { count = 1 }) => sum + count, 0);
}

async function differences(
  before: ReadonlyMap<string, Told>,
  now: ReadonlyMap<string, Told>,
): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (const name of new Set([...before.keys(), ...now.keys()])) {
    const one = await difference(name, before.get(name), now.get(name));
    if (one !== undefined) found.push(one);
  }
  return found;
}

/** A million rows are told as hashes: those of tables that differ are asked for once more, in words. */
async function lookCloser(sides: Sides, asked: Asked, found: readonly Difference[]): Promise<readonly Difference[]> {
  const looked = entriesFor("decisions").length > 0 ? found : found.slice(0, fewTables);
  if (looked.length === 0) return found;
  const rows = await bothSides(sides, "decisions", { ...asked, closer: looked.map(({ name }) => name) });
  return [...(await differences(...rows)), ...found.slice(looked.length)];
}
