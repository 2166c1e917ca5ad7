import { fold } from "../tracker/fold";
import { meaningOfValue } from "../tracker/meaning";
import type { L1Id, L2Id } from "../tracker/term";
import { l1After, l2After, valueAfter } from "./after";
import type { Assessment } from "./assessment";
import { noRows } from "./decision";
import { isL3Meant } from "./isL3Meant";

/** The rows of a tenant + service that this run leaves at an L1 [S2, F3]. */
export interface ExistingRows {
  readonly rows: readonly number[];
  /** The L2s of that L1 among them; a blank one agrees with anything. */
  readonly l2s: ReadonlySet<L2Id>;
  /** L3 by meaning, in the topmost row's spelling. */
  readonly l3s: ReadonlyMap<string, string>;
}

export const noExistingRows: ExistingRows = { rows: noRows, l2s: new Set(), l3s: new Map() };

export function existingRows(
  state: Assessment,
  members: readonly number[],
  { l1, l2s: allowed }: { readonly l1: L1Id; readonly l2s: readonly L2Id[] },
): ExistingRows {
  const rows = members.filter((row) => l1After(state, row) === l1);
  if (rows.length === 0) return noExistingRows;
  const l2s = new Set(rows.flatMap((row) => allowed.find((l2) => l2 === l2After(state, row)) ?? []));
  const l3s = new Map<string, string>();
  for (const row of rows) {
    const l3 = l3TextAfter(state, row);
    if (l3 !== undefined && !l3s.has(fold(l3))) l3s.set(fold(l3), l3);
  }
  return { rows, l2s, l3s };
}

/** N/A and the placeholder count as blank; without an L3 column none is kept that could be copied. */
function l3TextAfter(state: Assessment, row: number): string | undefined {
  if (state.table.rows.columns.l3 === undefined) return undefined;
  const l3 = valueAfter(state, row, "l3");
  return l3 !== undefined && "text" in l3 && isL3Meant(meaningOfValue("l3", l3)) ? l3.text : undefined;
}
