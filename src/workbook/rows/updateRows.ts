import type { ChooseColumns, Job } from "../../review/port";
import type { RowAdded, RowsToWrite, RowsWritten } from "../../review/merge/monthPort";
import { nothingToWrite } from "../../review/merge/monthPort";
import type { Problem } from "../../review/problem";
import type { Snapshot, TableRef } from "../../review/snapshot";
import { updateTable, type FurtherWriting, type UpdateSettings } from "../write/updateTable";
import type { Writing } from "../write/writing";
import { addRows } from "./addRows";
import { modelRows, type RowModel } from "./lastRows";
import { removeRows } from "./removeRows";
import { RowsLedger } from "./rowsLedger";

/**
 * As `updateTable`, with rows that come under the last one and rows that go: after the cells, in the same run. One round
 * trip more before anything is written, and one for each batch of rows.
 */
export async function updateRows(
  settings: UpdateSettings,
  ref: TableRef,
  choose: ChooseColumns,
  plan: (fresh: Snapshot) => RowsToWrite | Promise<RowsToWrite>,
  job?: Job,
): Promise<RowsWritten> {
  const step = new RowsStep();
  const edit = async (fresh: Snapshot) => {
    step.asked = await plan(fresh);
    return step.asked.edits;
  };
  const cells = await updateTable(settings, ref, choose, edit, job, step);
  return { asked: step.asked, cells, added: step.added.outcome(), removed: step.removed.outcome() };
}

class RowsStep implements FurtherWriting {
  asked: RowsToWrite = nothingToWrite;
  readonly added = new RowsLedger<RowAdded>();
  readonly removed = new RowsLedger<number>();
  private model: RowModel = { carried: new Map(), formats: new Map() };

  get isWanted(): boolean {
    return this.asked.added.length + this.asked.removed.length > 0;
  }

  async prepare({ context, reading }: Writing): Promise<void> {
    const { length } = this.asked.added;
    if (length > 0) this.model = await modelRows(context, reading, length);
  }

  async write(writing: Writing): Promise<void> {
    const stop = stopBefore(writing);
    const { added, removed } = this.asked;
    if (stop !== null) {
      this.added.refuse([...added.keys()], stop);
      this.removed.refuse([...removed.keys()], stop);
      return;
    }
    const place = removed.length === 0 ? writing.reading.place : await removeRows(writing, this.removed, removed);
    const reading = { ...writing.reading, place };
    if (added.length > 0) await addRows({ ...writing, reading }, this.added, added, this.model);
  }
}

/** What of the cells keeps the rows from being sent: nothing is sent after silence, nor after a stop. */
function stopBefore({ ledger, job }: Writing): Problem | null {
  if (ledger.isSilent) return { code: "timed-out" };
  return job?.signal?.aborted === true ? { code: "cancelled" } : null;
}
