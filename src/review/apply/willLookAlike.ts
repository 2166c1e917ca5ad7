import { everyRow } from "../../playbook/assess";
import { toEdit, withEdits } from "../change";
import { goOn } from "../goOn";
import type { Job } from "../port";
import { writtenChanges } from "../propose/proposal";
import type { Reviewed } from "../propose/reviewed";
import type { CellEdit } from "../snapshot";
import { openSnapshot } from "../table/openSnapshot";
import { alikeBut } from "./matchRows";
import { backOfRows, isSameForAll } from "./surelyFound";

/** Proposals are made of so many rows at a time. */
const rowsAtOnce = 1000;

/**
 * Whether, once an approved preview is written, rows will look alike in all that a rule reads that don't take the same
 * back: only what stands beside them tells them apart then [W7]. Throws ProblemError `cancelled`.
 */
export async function willLookAlike(approved: Reviewed, job: Job = {}): Promise<boolean> {
  const { facts, input } = approved;
  const { snapshot, binding, playbook } = input;
  const rows = everyRow(input.table).filter((row) => facts.standing(row) === "written");
  const edits: CellEdit[] = [];
  for (const [place, row] of rows.entries()) {
    if (place % rowsAtOnce === 0) await goOn(job);
    for (const change of writtenChanges(approved.proposal(row))) edits.push(toEdit(change, binding));
  }
  const twins = alikeBut(openSnapshot(withEdits(snapshot, edits), binding, playbook), new Set());
  const backOf = backOfRows(edits);
  return rows.some((row) => !isSameForAll(twins(row), backOf));
}
