import { everyRow } from "../../playbook/assess";
import { goOn } from "../goOn";
import type { Job } from "../port";
import { writtenChanges } from "../propose/proposal";
import type { Reviewed } from "../propose/reviewed";
import { writableColumns } from "../table/openSnapshot";
import { cellIn } from "../table/snapshotCells";
import { exactly } from "./exactly";
import { alikeBut } from "./matchRows";

/** Groups of rows are looked at for so many rows at a time. */
const rowsAtOnce = 500;

/**
 * Whether, once an approved preview is written, rows will look alike in all that a rule reads that don't take the same
 * back: only what stands beside them tells them apart then [W7]. They are alike already in whatever no run writes.
 * Throws ProblemError `cancelled`.
 */
export async function willLookAlike(approved: Reviewed, job: Job = {}): Promise<boolean> {
  const { facts, input } = approved;
  const groupOf = alikeBut(input, writableColumns);
  const seen = new Set<readonly number[]>();
  let looked = 0;
  for (const row of everyRow(input.table)) {
    const group = groupOf(row);
    if (group.length === 1 || facts.standing(row) !== "written" || seen.has(group)) continue;
    seen.add(group);
    if (Math.floor(looked / rowsAtOnce) < Math.floor((looked += group.length) / rowsAtOnce)) await goOn(job);
    if (differInWhatGoesBack(approved, group)) return true;
  }
  return false;
}

/** Whether two of these rows will hold the same and don't take the same back. */
function differInWhatGoesBack(approved: Reviewed, group: readonly number[]): boolean {
  const backs = new Map<string, string>();
  return group.some((row) => {
    const { after, back } = onceWritten(approved, row);
    const other = backs.get(after) ?? back;
    backs.set(after, other);
    return other !== back;
  });
}

/** What a row will hold, of what may be written, and what goes back into it; as texts to compare. */
function onceWritten(approved: Reviewed, row: number): { readonly after: string; readonly back: string } {
  const { input } = approved;
  const changes = approved.facts.standing(row) === "written" ? writtenChanges(approved.proposal(row)) : [];
  const written = new Map(changes.map(({ column, to }) => [column, to.value]));
  const after = [...writableColumns].map((column) => exactly(written.get(column) ?? cellIn(input, row, column)));
  return { after: JSON.stringify(after), back: JSON.stringify(changes.map(({ column, from }) => [column, from])) };
}
