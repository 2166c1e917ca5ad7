import type { Problem } from "../review/problem";
import { toHostValue, type HostValue } from "./hostValue";
import { guardPlace } from "./guardPlace";
import type { Place } from "./place";
import type { CellWrite, Run } from "./planWrites";
import { problemOf } from "./problemOf";
import { rangeOf } from "./rangeOf";
import type { Writing } from "./writing";

/** A block as it was right before and right after it was written, in one and the same batch; rows × columns each. */
export interface RunAnswer {
  readonly run: Run;
  readonly before: readonly (readonly HostValue[])[];
  /** Number formats before, where the block sets some. */
  readonly formats: readonly (readonly HostValue[])[] | null;
  readonly after: readonly (readonly HostValue[])[];
}

/**
 * Sends one batch: the assertion that the table stands where it stood, then for each block what it holds, the
 * write (formats first, so that text goes into text cells and dates keep theirs), and what it holds after.
 * null in a block leaves the cell alone (Microsoft's page on Excel.Range, "values").
 * Formulas are read rather than values: a formula that was overwritten must be seen, and can be put back.
 */
async function writeBatch(context: Excel.RequestContext, place: Place, batch: readonly Run[]): Promise<RunAnswer[]> {
  guardPlace(context, place);
  const sheet = context.workbook.worksheets.getItem(place.listing.ref.sheetId);
  const asked = batch.map((run) => {
    const before = rangeOf(sheet, place.listing, run);
    before.load("formulas");
    const formats = blockOf(run, ({ format }) => format ?? null);
    if (formats !== null) {
      before.load("numberFormat");
      before.numberFormat = formats;
    }
    before.values = blockOf(run, ({ put }) => put) ?? [];
    const after = rangeOf(sheet, place.listing, run);
    after.load("formulas");
    return { run, before, formatted: formats !== null, after };
  });
  await context.sync();
  return asked.map(({ run, before, formatted, after }) => ({
    run,
    before: before.formulas.map((row) => row.map(toHostValue)),
    formats: formatted ? before.numberFormat.map((row) => row.map(toHostValue)) : null,
    after: after.formulas.map((row) => row.map(toHostValue)),
  }));
}

/** rows × columns of what the writes put, null between them; null if they put nothing at all. */
function blockOf(run: Run, put: (write: CellWrite) => HostValue): HostValue[][] | null {
  const block = Array.from({ length: run.rows }, () => new Array<HostValue>(run.columns).fill(null));
  let any = false;
  for (const write of run.writes) {
    const value = put(write);
    const line = block[write.row - run.row];
    if (value === null || line === undefined) continue;
    line[write.column - run.column] = value;
    any = true;
  }
  return any ? block : null;
}

/** The answers to one batch of writes, or what went wrong. */
export async function send({ context, reading }: Writing, batch: readonly Run[]): Promise<RunAnswer[] | { readonly problem: Problem }> {
  try {
    return await writeBatch(context, reading.place, batch);
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
