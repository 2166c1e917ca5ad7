import type { Assessment } from "../page/assessment";
import { existingRows, noExistingRows, rowAfter, type ExistingRows, type RowAfter } from "../page/existingRows";
import { leadingPage } from "../pages";

/**
 * The rows that each row is judged by, as all stands at this moment: looked for once a tenant and service, and the same
 * object where they say the same.
 */
export function existingFor(state: Assessment): (row: number) => ExistingRows {
  const { join } = leadingPage;
  const afterOf = state.onceAlike((row) => rowAfter(state, row, join));
  const found = new Map<readonly number[], ExistingRows>();
  const same = sameOnes();
  return (row) => {
    const members = state.table.index.sameSubscription(row);
    const known = found.get(members);
    if (known !== undefined) return known;
    const existing = same(members.map(afterOf));
    found.set(members, existing);
    return existing;
  };
}

/** Rows that say the same one after the other are one object; null stands for a row at another L1. */
function sameOnes(): (members: readonly (RowAfter | null)[]) => ExistingRows {
  interface Step {
    readonly next: Map<RowAfter, Step>;
    existing?: ExistingRows;
  }
  const root: Step = { next: new Map(), existing: noExistingRows };
  return (members) => {
    const there = [...new Set(members)].filter((after) => after !== null);
    let step = root;
    for (const after of there) {
      const next: Step = step.next.get(after) ?? { next: new Map() };
      step.next.set(after, next);
      step = next;
    }
    return (step.existing ??= existingRows(there));
  };
}
