import type { RowProposal } from "../../review/proposal";
import { reviewRows, rowsSaidOtherwise, tenantsOf, type Tenants } from "../../review/reviewAgain";
import type { Preview, Reviewed } from "../state/preview";
import { tally } from "./tally";

/** Longer than this the page is not kept from answering a person, in milliseconds. */
const patience = 30;
/** Rows decided at a time: few enough to look at the clock often, so many that it doesn't matter. */
const rowsAtOnce = 250;

export interface ReviewListener {
  progress(percent: number): void;
  done(reviewed: Reviewed): void;
}

/**
 * Decides what has to be decided anew, tenant by tenant, and lets the page breathe in between. What takes no
 * longer than a blink is done before this returns. The function that comes back stops it.
 */
export function startReview({ input, reviewed }: Preview, listener: ReviewListener): () => void {
  const before = reviewed !== null && isSameTable(reviewed, input) ? reviewed : null;
  const tenants = before?.tenants ?? tenantsOf(input);
  const proposals = before === null ? new Array<RowProposal>(input.snapshot.rowCount) : [...before.proposals];
  const batches = batchesOf(tenants, before === null ? null : placesOf(tenants, rowsSaidOtherwise(before.input, input)));
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = (): void => {
    const start = performance.now();
    for (; next < batches.length && performance.now() - start < patience; next++) {
      for (const proposal of reviewRows(input, batches[next] ?? [])) proposals[proposal.row] = proposal;
    }
    if (next === batches.length) return listener.done({ input, proposals, tenants, tally: tally(proposals) });
    listener.progress(Math.floor((100 * next) / batches.length));
    timer = setTimeout(goOn);
  };
  goOn();
  return () => clearTimeout(timer);
}

/** The rows of the same table in the same words: then only what a person says can make a difference. */
function isSameTable({ input: before }: Reviewed, now: Preview["input"]): boolean {
  return before.snapshot === now.snapshot && before.binding === now.binding && before.language === now.language;
}

function placesOf(tenants: Tenants, rows: readonly number[]): ReadonlySet<number> {
  return new Set(rows.map(tenants.of));
}

/** Whole tenants, put together until they make a batch; null: all of them. */
function batchesOf({ rows }: Tenants, wanted: ReadonlySet<number> | null): readonly (readonly number[])[] {
  const batches: number[][] = [];
  let last: number[] | undefined;
  for (const own of wanted === null ? rows : [...wanted].map((place) => rows[place] ?? [])) {
    if (last === undefined || last.length + own.length > rowsAtOnce) batches.push((last = []));
    for (const row of own) last.push(row);
  }
  return batches;
}
