import { fold } from "../tracker/fold";
import { meaningOfValue } from "../tracker/meaning";
import type { L1Id, L2Id } from "../tracker/term";
import { l1After, l2After, valueAfter } from "./after";
import type { Assessment } from "./assessment";
import { isL3Meant } from "./isL3Meant";

/** What the rows of a tenant + service say that this run leaves at an L1 [S2, F3]. */
export interface ExistingRows {
  readonly areThere: boolean;
  /** The L2s of that L1 among them; a blank one agrees with anything. */
  readonly l2s: ReadonlySet<L2Id>;
  /** L3 by meaning, in the topmost row's spelling. */
  readonly l3s: ReadonlyMap<string, string>;
}

export const noExistingRows: ExistingRows = { areThere: false, l2s: new Set(), l3s: new Map() };

/** What one row says that this run leaves there. */
export interface RowAfter {
  readonly l2: L2Id | undefined;
  /** As it is spelt. */
  readonly l3: string | undefined;
}

/** null for a row that this run leaves at another L1. */
export function rowAfter(
  state: Assessment,
  row: number,
  { l1, l2s }: { readonly l1: L1Id; readonly l2s: readonly L2Id[] },
): RowAfter | null {
  if (l1After(state, row) !== l1) return null;
  const own = l2After(state, row);
  return { l2: l2s.find((l2) => l2 === own), l3: l3TextAfter(state, row) };
}

/** Of the rows in sheet order. */
export function existingRows(rows: readonly RowAfter[]): ExistingRows {
  const l3s = new Map<string, string>();
  for (const { l3 } of rows) if (l3 !== undefined && !l3s.has(fold(l3))) l3s.set(fold(l3), l3);
  return { areThere: rows.length > 0, l2s: new Set(rows.flatMap(({ l2 }) => l2 ?? [])), l3s };
}

/** N/A and the placeholder count as blank; without an L3 column none is kept that could be copied. */
function l3TextAfter(state: Assessment, row: number): string | undefined {
  if (state.table.rows.columns.l3 === undefined) return undefined;
  const l3 = valueAfter(state, row, "l3");
  return l3 !== undefined && "text" in l3 && isL3Meant(meaningOfValue("l3", l3)) ? l3.text : undefined;
}
