import type { CellEdit, Snapshot } from "../review/snapshot";
import type { NotWritten, WriteOutcome } from "../review/workbookPort";
import { holds } from "./holds";
import { asRead } from "./judgeRun";
import { planWrites } from "./planWrites";
import { seeAgain, type Seen } from "./seeAgain";
import { writesOf } from "./writeEdits";
import { writesIn } from "./writing";

/**
 * Sorts the unknown edits of an outcome by what their cells hold now. Excel answers in the order it was asked,
 * so a batch that was silent before this read has run by now or never will. Where the table has another number
 * of rows or other headings than when the edits were made, row n need not be row n: a person has to look.
 * Throws ProblemError when this read fails too.
 */
export async function settleOutcome(context: Excel.RequestContext, outcome: WriteOutcome, chunkBytes: number): Promise<WriteOutcome> {
  const { snapshot, unknown } = outcome;
  if (unknown.length === 0) return outcome;
  const runs = planWrites(writesOf(unknown, snapshot), [], chunkBytes).flat();
  const seen = await seeAgain(context, snapshot.listing, runs);
  if (seen.place === null) return refused(outcome, unknown.map((edit) => goneFor(edit, snapshot)));
  if (!seen.sameShape) return refused(outcome, unknown.map((edit) => ({ edit, because: { code: "cannot-tell" } })));
  const there = editsOf(runs, (edit) => holds(seen.entry(edit), edit.to.value));
  const absent = editsOf(runs, (edit) => !holds(seen.entry(edit), edit.to.value));
  return refused({ ...outcome, written: [...outcome.written, ...there] }, absent.map((edit) => ({ edit, because: whyAbsent(edit, seen, snapshot) })));
}

function editsOf(runs: Parameters<typeof writesIn>[0], keep: (edit: CellEdit) => boolean): CellEdit[] {
  return writesIn(runs).flatMap(({ edit }) => (edit !== null && keep(edit) ? [edit] : []));
}

function refused(outcome: WriteOutcome, more: readonly NotWritten[]): WriteOutcome {
  return { ...outcome, notWritten: [...outcome.notWritten, ...more], unknown: [] };
}

function whyAbsent(edit: CellEdit, seen: Seen, snapshot: Snapshot): NotWritten["because"] {
  return asRead(seen.entry(edit), edit, snapshot) ? { code: "timed-out" } : { code: "cell-overtaken" };
}

function goneFor(edit: CellEdit, { listing }: Snapshot): NotWritten {
  return { edit, because: { code: "table-gone", name: listing.ref.name ?? listing.ref.sheetName } };
}
