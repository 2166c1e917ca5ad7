import { meaningOfValue } from "../tracker/meaning";
import { isL3Meant } from "../assess/resolveL3";
import { fold } from "../tracker/fold";
import { isNoIntentL2, type NoIntentL2 } from "../tracker/term";
import { l1After, l2After, valueAfter, type RunState } from "../assess/runState";

/** The rows at No Intent of a tenant + service, as this run leaves them [S2, F3]. */
export interface ExistingRows {
  readonly count: number;
  /** The No Intent L2s among them; a blank one agrees with anything. */
  readonly l2s: ReadonlySet<NoIntentL2>;
  /** L3 by meaning, in the topmost row's spelling. */
  readonly l3s: ReadonlyMap<string, string>;
}

export const noExistingRows: ExistingRows = { count: 0, l2s: new Set(), l3s: new Map() };

export function existingRows(run: RunState, members: readonly number[]): ExistingRows {
  const atNoIntent = members.filter((row) => l1After(run, row) === "l1.noIntent");
  if (atNoIntent.length === 0) return noExistingRows;
  const l2s = new Set(atNoIntent.map((row) => l2After(run, row)).filter((l2): l2 is NoIntentL2 => isNoIntentL2(l2)));
  const l3s = new Map<string, string>();
  for (const row of atNoIntent) {
    const l3 = l3TextAfter(run, row);
    if (l3 !== undefined && !l3s.has(fold(l3))) l3s.set(fold(l3), l3);
  }
  return { count: atNoIntent.length, l2s, l3s };
}

/** N/A and the placeholder count as blank; without an L3 column none is kept that could be copied. */
function l3TextAfter(run: RunState, row: number): string | undefined {
  if (run.rows.columns.l3 === undefined) return undefined;
  const l3 = valueAfter(run, row, "l3");
  return l3 !== undefined && "text" in l3 && isL3Meant(meaningOfValue("l3", l3)) ? l3.text : undefined;
}
