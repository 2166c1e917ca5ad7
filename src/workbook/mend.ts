import type { Problem } from "../review/problem";
import { holds } from "./holds";
import { toCell, type HostValue } from "./hostValue";
import { keyOf, type Mend } from "./judgeRun";
import { afterFailure } from "./afterFailure";
import { planWrites, type Run } from "./planWrites";
import { send, type RunAnswer } from "./writeBatch";
import { refuseAll, writesIn, type Writing } from "./writing";

const everyRow = [{ start: 0, count: Infinity }];
const batchBytes = 250_000;

/**
 * Sets right the cells where a write went astray or over someone else's, row by row, and enters what becomes
 * of their edits. Gives why writing must stop, or null.
 */
export async function mend(writing: Writing, mends: readonly Mend[]): Promise<Problem | null> {
  if (mends.length === 0) return null;
  const byCell = new Map(mends.map((one) => [keyOf(one.write), one]));
  const batches = planWrites(mends.map(({ write }) => write), everyRow, batchBytes);
  const { stop, second } = await mendFrom(writing, byCell, batches, 0, []);
  return stop ?? mend(writing, second);
}

interface Mended {
  readonly stop: Problem | null;
  /** What is to be put back, since what was to be would not stand. */
  readonly second: readonly Mend[];
}

async function mendFrom(writing: Writing, byCell: ReadonlyMap<string, Mend>, batches: readonly Run[][], index: number, second: readonly Mend[]): Promise<Mended> {
  const batch = batches[index];
  if (batch === undefined) return { stop: null, second };
  const answers = await send(writing, batch);
  if (!Array.isArray(answers)) {
    const { stop, again } = await afterFailure(writing, batch, answers.problem);
    refuseAll(writing, [...again, ...writesIn(batches.slice(index + 1).flat())], answers.problem);
    refuseAll(writing, second.map((one) => one.write), { code: "written-otherwise" });
    return { stop: stop ?? answers.problem, second: [] };
  }
  const more = answers.flatMap((answer) => enter(writing, byCell, answer));
  return mendFrom(writing, byCell, batches, index + 1, [...second, ...more]);
}

function enter({ ledger }: Writing, byCell: ReadonlyMap<string, Mend>, { run, before, after }: RunAnswer): Mend[] {
  return run.writes.flatMap((write) => {
    const one = byCell.get(keyOf(write));
    const was = before[0]?.[write.column - run.column] ?? null;
    const now = after[0]?.[write.column - run.column] ?? null;
    const stands = standsAs(now, write.put);
    if (one === undefined) return [];
    if (!stands && one.otherwise !== null && !standsAs(now, one.otherwise.put)) return [{ write: one.otherwise, because: { code: "written-otherwise" }, otherwise: null }];
    if (write.edit === null) return [];
    if (stands && one.because === null) ledger.confirm(write.edit);
    else ledger.refuse(write.edit, one.because ?? { code: now === was ? "not-taken" : "written-otherwise" });
    return [];
  });
}

/** Whether an entry of Range.formulas is what was put into values. */
function standsAs(now: HostValue, put: HostValue): boolean {
  if (typeof put === "string" && put.startsWith("'")) return now === put.slice(1);
  return now === put || holds(now, toCell(put));
}
