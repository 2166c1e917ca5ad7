import { ProblemError } from "../review/problem";
import { problemOf } from "./problemOf";

export interface RunSettings {
  /** How long to wait for the answer to one batch, in milliseconds. */
  readonly timeoutMs: number;
  /** Whether everything written in this run is to be one step of Excel's undo (ExcelApi 1.20). */
  readonly grouped: boolean;
  /** What silence means: that something may still be written, or only that nothing was heard. */
  readonly silence: "timed-out" | "no-answer";
}

/**
 * The only Excel.run of the add-in. Every `context.sync()` in the batch, and the one Excel.run sends by
 * itself at the end, has a limit to its waiting: the client has none, and a lost answer would hang for
 * ever. Whatever Excel answers to one that fails arrives as a ProblemError.
 *
 * delayForCellEdit lets a batch wait until the person leaves the cell they are typing in; see Excel.RunOptions.
 */
export async function runExcel<T>(
  settings: RunSettings,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const options: Excel.RunOptions = { delayForCellEdit: true, ...(settings.grouped ? { mergeUndoGroup: true } : {}) };
  try {
    return await Excel.run(options, (context) => {
      limitWaiting(context, settings);
      return batch(context);
    });
  } catch (error) {
    throw new ProblemError(problemOf(error), error);
  }
}

function limitWaiting(context: Excel.RequestContext, settings: RunSettings): void {
  const sync = context.sync.bind(context);
  context.sync = async <T>(value?: T): Promise<T> => {
    try {
      return await answered(sync(value), settings);
    } catch (error) {
      throw new ProblemError(problemOf(error), error);
    }
  };
}

function answered<T>(answer: Promise<T>, { timeoutMs, silence }: RunSettings): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const nothingHeard = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ProblemError({ code: silence })), timeoutMs);
  });
  return Promise.race([answer, nothingHeard]).finally(() => clearTimeout(timer));
}
