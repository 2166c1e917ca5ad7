import { findLines, onceBySubscription } from "./lines/findLines";
import type { RowLine } from "./lines/rowLine";
import type { Group } from "./sides/groups";
import { unknownL1, type Side } from "./sides/side";
import { castOf } from "./story/castOf";
import { tellStory, type Standing, type Story } from "./story/tellStory";

/** Rows that stand for one export row. */
export interface Pair {
  readonly portalRow: number;
  readonly trackerRows: readonly number[];
  /** now: every row stands at the export row's L1 today; waits: sure, but its group waits for an answer. */
  readonly by: "subscription" | "now" | "story" | "waits";
}

/** A tracker row that may stand for more than one export row, or be gone. */
export interface PairQuestion {
  readonly trackerRow: number;
  readonly candidates: readonly Standing[];
  readonly why: "several-possible" | "too-many-ways";
}

/** What became of a tenant + service. Nothing of a group that waits is written [M3]. */
export interface JoinedGroup extends Group {
  readonly waits: boolean;
  readonly pairs: readonly Pair[];
  readonly asked: readonly PairQuestion[];
  /** Export rows that nobody stands for; none where the group waits. */
  readonly fresh: readonly number[];
  /** Tracker rows that nothing stands for; none where the group waits. */
  readonly gone: readonly number[];
}

export interface JoinContext {
  readonly tracker: Side;
  readonly portal: Side;
  readonly last: Side | null;
  /** Every row's line is noted here. */
  readonly lines: Map<number, RowLine>;
  readonly said: ReadonlyMap<number, Standing>;
}

export function joinGroup(group: Group, context: JoinContext): JoinedGroup {
  const { tracker, portal, last } = context;
  const lines = last === null ? new Map<number, RowLine>() : findLines(group, tracker, last);
  for (const [row, line] of lines) context.lines.set(row, line);
  const bySubscription = pairSubscriptions(group, context, lines);
  const paired = new Set([...bySubscription.values()].flat());
  const rest = {
    trackerRows: group.tracker.filter((row) => !paired.has(row)),
    portalRows: group.portal.filter((row) => !bySubscription.has(row)),
    lines,
    hasLast: last !== null && !group.last.some((line) => last.l1[line] === unknownL1),
    said: stoodFor(group, context, lines),
  };
  const story = tellStory(castOf(rest, tracker, portal, last));
  const asked = questionsOf(story);
  return asked.length > 0
    ? waitingGroup(group, bySubscription, story, asked)
    : toldGroup(group, bySubscription, story, context);
}

/**
 * Where rows stand whose status was asked about the time before and was not answered: at the one export row of their
 * line's seats that has another L1 [M7]. So the same export brought in again asks the same. Answers count first.
 */
function stoodFor(
  group: Group,
  { portal, last, said }: JoinContext,
  lines: ReadonlyMap<number, RowLine>,
): ReadonlyMap<number, Standing> {
  if (last === null || !group.last.some((line) => last.isInQuestion[line] === 1)) return said;
  const stood = new Map(said);
  for (const [row, line] of lines) {
    if (typeof line !== "number" || last.isInQuestion[line] !== 1 || said.has(row)) continue;
    const alike = group.portal.filter(
      (one) => portal.seats[one] === last.seats[line] && portal.l1[one] !== last.l1[line],
    );
    if (alike[0] !== undefined && alike.length === 1) stood.set(row, alike[0]);
  }
  return stood;
}

/** Tracker rows by the export row that has their subscription, or that of their line [M3]. */
function pairSubscriptions(
  group: Group,
  { tracker, portal, last }: JoinContext,
  lines: ReadonlyMap<number, RowLine>,
): Map<number, number[]> {
  const once = onceBySubscription(group.portal, portal);
  const pairs = new Map<number, number[]>();
  for (const row of group.tracker) {
    const line = lines.get(row);
    const own = tracker.subscription[row] ?? -1;
    const ofLine = typeof line === "number" ? (last?.subscription[line] ?? -1) : -1;
    const portalRow = once.get(own >= 0 ? own : ofLine);
    if (portalRow !== undefined) pairs.set(portalRow, [...(pairs.get(portalRow) ?? []), row]);
  }
  return pairs;
}

function questionsOf({ standings, isTooMany }: Story): PairQuestion[] {
  const why = isTooMany ? "too-many-ways" : "several-possible";
  return [...standings].flatMap(([trackerRow, candidates]) =>
    candidates.length > 1 ? [{ trackerRow, candidates, why } as const] : [],
  );
}

function sureRows(
  bySubscription: ReadonlyMap<number, readonly number[]>,
  { standings }: Story,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>(bySubscription);
  for (const [row, [only, ...more]] of standings) {
    if (only === undefined || only === "gone" || more.length > 0) continue;
    found.set(only, [...(found.get(only) ?? []), row]);
  }
  return found;
}

function waitingGroup(
  group: Group,
  bySubscription: ReadonlyMap<number, readonly number[]>,
  story: Story,
  asked: readonly PairQuestion[],
): JoinedGroup {
  const pairs = [...sureRows(bySubscription, story)].map(([portalRow, trackerRows]) => ({
    portalRow,
    trackerRows,
    by: "waits" as const,
  }));
  return { ...group, waits: true, pairs, asked, fresh: [], gone: [] };
}

function toldGroup(
  group: Group,
  bySubscription: ReadonlyMap<number, readonly number[]>,
  story: Story,
  { tracker, portal }: JoinContext,
): JoinedGroup {
  const sure = sureRows(bySubscription, story);
  const byOf = (portalRow: number, rows: readonly number[]): Pair["by"] => {
    if (bySubscription.has(portalRow)) return "subscription";
    return rows.every((row) => tracker.l1[row] === portal.l1[portalRow]) ? "now" : "story";
  };
  const pairs = [...sure].map(([portalRow, trackerRows]) => ({
    portalRow,
    trackerRows,
    by: byOf(portalRow, trackerRows),
  }));
  const standing = new Set(pairs.flatMap(({ trackerRows }) => trackerRows));
  return {
    ...group,
    waits: false,
    pairs,
    asked: [],
    fresh: group.portal.filter((row) => !sure.has(row)),
    gone: group.tracker.filter((row) => !standing.has(row)),
  };
}
