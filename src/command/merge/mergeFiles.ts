import { sheetWords } from "../../language/sheetWords";
import { plainWorkbook } from "../../file/plain/plainWorkbook";
import { bringIn, type BroughtIn } from "../../review/merge/bringIn";
import { writesOf } from "../../review/merge/apply/writesOf";
import { checkMonth } from "../../review/merge/checkMonth";
import type { Month } from "../../review/merge/month";
import type { MonthNote } from "../../review/merge/monthProblem";
import { noteMonth } from "../../review/merge/noteMonth";
import { everyColumn } from "../../review/merge/openMonthTable";
import type { OpenedFile } from "./openMonth";
import { answersOf, type GivenAnswers } from "./answersOf";
import { markGone } from "./markGone";
import { monthReport, type MonthReport } from "./monthReport";

/** The files of a month, opened. */
export interface MonthFiles {
  readonly tracker: OpenedFile;
  readonly portal: OpenedFile;
  readonly last: OpenedFile | null;
}

export interface MergedFiles {
  readonly month: Month;
  readonly brought: BroughtIn;
  readonly report: MonthReport;
  readonly notes: readonly MonthNote[];
  /** The tracker's file with the export brought in. */
  readonly bytes: Uint8Array;
  /** What is kept as the last export for next time. */
  readonly next: Uint8Array;
}

/**
 * Brings an export into a tracker's file. Throws ProblemError where the tables won't do or an answer names nothing that
 * is asked; nothing is written then.
 */
export async function mergeFiles(files: MonthFiles, given: GivenAnswers = {}): Promise<MergedFiles> {
  const { tracker, portal, last } = files;
  const month: Month = { tracker: tracker.bound, portal: portal.bound, last: last?.bound ?? null };
  checkMonth(month);
  const unanswered = bringIn(month, sheetWords);
  const { answers, marksGone } = answersOf(month, unanswered, given);
  const brought = answerAgain(month, unanswered, answers);
  await write(tracker, brought);
  if (marksGone) await markGone(tracker, brought);
  const { headings, rows } = brought.next;
  return {
    month,
    brought,
    report: monthReport(month, brought),
    notes: noteMonth(month, brought.joined),
    bytes: tracker.port.bytes(),
    next: plainWorkbook("Export", [headings.map((value) => ({ value })), ...rows]),
  };
}

/** What is asked without answers is what is brought in where nothing was answered. */
function answerAgain(month: Month, unanswered: BroughtIn, answers: Parameters<typeof bringIn>[2]): BroughtIn {
  const isAnswered =
    answers !== undefined && Object.values(answers).some((own: ReadonlyMap<unknown, unknown>) => own.size > 0);
  return isAnswered ? bringIn(month, sheetWords, answers) : unanswered;
}

async function write({ port, bound }: OpenedFile, brought: BroughtIn): Promise<void> {
  await port.updateRows(
    bound.snapshot.listing.ref,
    (found) => everyColumn(found, bound.binding),
    () => ({ ...writesOf(brought), removed: [] }),
  );
}
