import type { Failure } from "../model/failure";
import type { RunEnd } from "./runOne";

/** What became of runs of one kind of interference. Plain data, for it goes from process to process. */
export interface KindTally {
  runs: number;
  /** Runs that went wrong in each way, and cells in which they did. */
  readonly failedRuns: { [kind in Failure["kind"]]?: number };
  readonly failedCells: { [kind in Failure["kind"]]?: number };
  /** The batches before which it happened. */
  batches: number[];
}

export interface Tally {
  runs: number;
  failed: number;
  written: number;
  skipped: number;
  notWritten: number;
  /** Runs, and cells in them, of which nobody can tell. */
  readonly untellable: { runs: number; cells: number };
  /** Runs in which rows that look alike were taken for each other, and cells in them. */
  readonly exchanged: { runs: number; cells: number };
  readonly kinds: { [kind: string]: KindTally };
  readonly stories: { [story: string]: KindTally };
  readonly failures: { readonly seed: number; readonly told: string }[];
}

export function emptyTally(): Tally {
  return {
    runs: 0,
    failed: 0,
    written: 0,
    skipped: 0,
    notWritten: 0,
    untellable: { runs: 0, cells: 0 },
    exchanged: { runs: 0, cells: 0 },
    kinds: {},
    stories: {},
    failures: [],
  };
}

/** One act, or how many; with an answer that was lost, that is said too. */
function kindOf({ done, story }: RunEnd): string {
  const acts = done.length === 1 ? (done[0]?.kind ?? "") : done.length === 0 ? "nobody" : "several people";
  return story === "apply, answer lost, settle" ? `${acts} + a lost answer` : acts;
}

export function enterRun(tally: Tally, end: RunEnd): void {
  tally.runs += 1;
  tally.written += end.written;
  tally.skipped += end.skipped;
  tally.notWritten += end.notWritten;
  tally.untellable.runs += end.untellable > 0 ? 1 : 0;
  tally.untellable.cells += end.untellable;
  tally.exchanged.runs += end.exchanged > 0 ? 1 : 0;
  tally.exchanged.cells += end.exchanged;
  for (const [into, key] of [
    [tally.kinds, kindOf(end)],
    [tally.stories, `${end.story}, ${end.layout}`],
  ] as const) {
    const kind = (into[key] ??= { runs: 0, failedRuns: {}, failedCells: {}, batches: [] });
    kind.runs += 1;
    kind.batches = [...new Set([...kind.batches, ...end.done.map(({ batch }) => batch)])];
    count(
      kind.failedCells,
      end.failures.map((failure) => failure.kind),
    );
    count(kind.failedRuns, new Set(end.failures.map((failure) => failure.kind)));
  }
  if (end.failures.length === 0) return;
  tally.failed += 1;
  const acts = end.done.map(({ kind, batch }) => `${kind} before batch ${String(batch)}`).join("; ");
  const [first] = end.failures;
  tally.failures.push({
    seed: end.seed,
    told: `${end.story}, ${end.layout}; ${acts}; ${String(end.failures.length)} failures, ${first?.kind ?? ""}: ${first?.what ?? ""}`,
  });
}

function count(into: { [kind in Failure["kind"]]?: number }, kinds: Iterable<Failure["kind"]>): void {
  for (const kind of kinds) into[kind] = (into[kind] ?? 0) + 1;
}

export function addTallies(into: Tally, more: Tally): void {
  for (const name of ["runs", "failed", "written", "skipped", "notWritten"] as const) into[name] += more[name];
  for (const group of ["untellable", "exchanged"] as const)
    for (const name of ["runs", "cells"] as const) into[group][name] += more[group][name];
  for (const group of ["kinds", "stories"] as const) {
    for (const [key, kind] of Object.entries(more[group]))
      addKind((into[group][key] ??= { runs: 0, failedRuns: {}, failedCells: {}, batches: [] }), kind);
  }
  into.failures.push(...more.failures);
}

function addKind(into: KindTally, more: KindTally): void {
  into.runs += more.runs;
  into.batches = [...new Set([...into.batches, ...more.batches])];
  for (const group of ["failedRuns", "failedCells"] as const) {
    for (const [kind, times] of Object.entries(more[group]) as [Failure["kind"], number][])
      into[group][kind] = (into[group][kind] ?? 0) + times;
  }
}
