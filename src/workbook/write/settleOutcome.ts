import { ProblemError } from "../../review/problem";
import { identityColumns } from "../../review/snapshot";
import type { WriteOutcome, WrongCell } from "../../review/port";
import type { IsHeadingRow } from "../../review/door/findHeadings";
import type { Reading } from "../read/readTable";
import { examine } from "./examine/examine";
import { confirmWhole, halfWritten } from "./examine/halfWritten";
import { nameWrong } from "./mend/fix";
import { Ledger } from "./ledger";
import { looksTheSame } from "./batch/look";
import { cellIn } from "./examine/readAgain";
import { setRight } from "./mend/setRight";
import { writesOf } from "./writeAll";
import { refuseAll, type Writing } from "./writing";

/**
 * Sorts the unknown edits of an outcome by what their cells hold now. Excel answers in the order it was asked, so a
 * batch that was silent before this read has run by now or never will. A row that can't be found again, or a table
 * that is gone, leaves its edits to a person: `cannot-tell`. What a late batch wrote into rows that had moved meanwhile
 * is set right. Throws ProblemError when the read fails.
 */
export async function settleOutcome(
  context: Excel.RequestContext,
  outcome: WriteOutcome,
  settings: { readonly chunkBytes: number; readonly isHeadingRow: IsHeadingRow },
): Promise<WriteOutcome> {
  const { snapshot, unknown } = outcome;
  if (unknown.length === 0) return outcome;
  const seen = await examine(
    { context, reading: { snapshot }, ...settings },
    await writesOf(unknown, snapshot),
    outcome.written,
  );
  if (seen.problem !== null && !tellsNothing.has(seen.problem.code)) throw new ProblemError(seen.problem);
  const ledger = new Ledger({ ...outcome, wrong: outcome.wrong.filter((cell) => !isRight(cell, seen.reading)) });
  const half = halfWritten(seen, { code: "timed-out" });
  confirmWhole(ledger, seen.written, half);
  refuseAll(ledger, seen.untouched, { code: "timed-out" });
  refuseAll(ledger, seen.overtaken, { code: "cell-overtaken" });
  refuseAll(ledger, seen.untold, { code: "cannot-tell" });
  if (seen.reading !== null) {
    const writing: Writing = { context, reading: seen.reading, ledger, job: undefined, grouped: false, ...settings };
    for (const fix of seen.wrong) nameWrong(writing, fix);
    await setRight(writing, [...seen.fixes, ...half]);
  }
  return ledger.outcome(snapshot);
}

/** However often it is asked, the table is no longer what it was. */
const tellsNothing: ReadonlySet<string> = new Set(["table-gone", "no-headings", "headings-changed"]);

/** Whether a cell that was named holds what it held by now: the write that was to set it right came late. */
function isRight({ row, names, column, held }: WrongCell, reading: Reading | null): boolean {
  if (reading === null || held === undefined) return false;
  const { snapshot } = reading;
  const isRow = identityColumns(snapshot).every((index, place) =>
    looksTheSame(cellIn(snapshot, row, index), names[place] ?? ""),
  );
  return isRow && looksTheSame(cellIn(snapshot, row, column), held);
}
