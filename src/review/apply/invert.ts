import type { Binding } from "../../playbook/tracker/bindHeadings";
import type { ColumnId } from "../../playbook/tracker/column";
import type { PageId } from "../../playbook/pages";
import { playbookOf } from "../../playbook/playbook";
import { changeOf, inverse, stillHolds, toEdit, withEdits, type Change } from "../change";
import type { Job } from "../port";
import type { CellEdit, Snapshot } from "../snapshot";
import { openSnapshot } from "../table/openSnapshot";
import type { BoundSnapshot } from "../table/snapshotCells";
import { withoutMissing, type ReceiptBinding } from "./bindReceipt";
import { besidesOf } from "./besides";
import { matchRows } from "./matchRows";
import { surelyFound } from "./surelyFound";

/** What a run wrote, and the reading it was decided on: all that it takes to put it back. */
export interface WrittenRun {
  readonly snapshot: Snapshot;
  readonly binding: Binding;
  readonly pages: readonly PageId[];
  readonly written: readonly CellEdit[];
  /** Columns, by index within the table, in which something was not written. */
  readonly refused: readonly number[];
}

/** What takes a run back; numbers are places in what was written. */
export interface Inverse {
  readonly edits: readonly CellEdit[];
  /** What each edit takes back. */
  readonly of: Uint32Array;
  /** Cells that no longer hold what was written, or whose row was not found. */
  readonly kept: Uint32Array;
  /** Cells whose column is not found again. */
  readonly columnGone: Uint32Array;
}

export const nothingToInvert: Inverse = {
  edits: [],
  of: new Uint32Array(0),
  kept: new Uint32Array(0),
  columnGone: new Uint32Array(0),
};

/** Finds what takes a run back (`invert`), wherever that is thought. */
export type Invert = (run: WrittenRun, fresh: Snapshot, now: ReceiptBinding, job: Job) => Promise<Inverse>;

/** The inverse of what was written, for the table as it is now. Pure. */
export function invert(run: WrittenRun, fresh: Snapshot, { binding, missing }: ReceiptBinding): Inverse {
  const playbook = playbookOf(run.pages);
  const now = openSnapshot(fresh, binding, playbook);
  const written = run.written.map(changeOf(run.binding));
  const then = writtenThen(run, missing);
  const match = matchRows(then, now);
  const besides = besidesOf(then.snapshot, fresh, run.binding);
  const placeOf = surelyFound(written, changedColumns(run, written), then, match, besides);
  const edits: CellEdit[] = [];
  const [of, kept, columnGone]: [number[], number[], number[]] = [[], [], []];
  for (const [place, change] of written.entries()) {
    const row = placeOf(change.row);
    if (missing.has(change.column)) columnGone.push(place);
    else if (row === undefined || !stillHolds(now, row, change)) kept.push(place);
    else {
      edits.push(toEdit(inverse(change, row, now), binding));
      of.push(place);
    }
  }
  return { edits, of: Uint32Array.from(of), kept: Uint32Array.from(kept), columnGone: Uint32Array.from(columnGone) };
}

function changedColumns({ binding, refused }: WrittenRun, written: readonly Change[]): ReadonlySet<ColumnId> {
  const ids = (Object.keys(binding.columns) as ColumnId[]).filter((id) => refused.includes(binding.columns[id] ?? -1));
  return new Set([...written.map(({ column }) => column), ...ids]);
}

/** The table as the run left it, without the columns that are gone since. */
function writtenThen(
  { snapshot, binding, pages, written }: WrittenRun,
  missing: ReceiptBinding["missing"],
): BoundSnapshot {
  return openSnapshot(withEdits(snapshot, written), withoutMissing(binding, missing), playbookOf(pages));
}
