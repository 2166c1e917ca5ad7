import type { RowProposal } from "../../review/propose/proposal";
import { Decisions } from "../../playbook/assess/decisions";
import { reviewRows } from "../../review/propose/review";
import { batchesOf, rowsSaidOtherwise, tenantsOf, type Tenants } from "../../review/propose/tenants";
import type { Preview, Reviewed } from "../state/preview";
import { patienceMs } from "../state/pauses";
import { tally } from "./tally";

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
  const tenants = before?.tenants ?? tenantsOf(input.table);
  const decisions = before?.decisions.copy() ?? Decisions.of(input.table, input.playbook);
  const proposals = before === null ? new Array<RowProposal>(input.snapshot.rowCount) : [...before.proposals];
  const batches = batchesOf(before === null ? tenants.rows : tenantsSaidOtherwise(tenants, before.input, input));
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = (): void => {
    const start = performance.now();
    for (; next < batches.length && performance.now() - start < patienceMs; next++) {
      for (const proposal of reviewRows(input, decisions, batches[next] ?? [])) proposals[proposal.row] = proposal;
    }
    if (next === batches.length)
      return listener.done({ input, decisions, proposals, tenants, tally: tally(proposals) });
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

function tenantsSaidOtherwise(
  tenants: Tenants,
  before: Preview["input"],
  now: Preview["input"],
): readonly (readonly number[])[] {
  const places = new Set(rowsSaidOtherwise(before, now).map(tenants.of));
  return [...places].map((place) => tenants.rows[place] ?? []);
}
