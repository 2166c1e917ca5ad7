import { cellAt } from "../playbook/cell";
import type { Problem } from "../review/problem";
import type { CellEdit, Snapshot } from "../review/snapshot";
import { cellText } from "./cellText";
import { holds } from "./holds";
import { isFormula, toCell, type HostValue } from "./hostValue";
import type { CellWrite } from "./planWrites";
import type { RunAnswer } from "./writeBatch";
import { editsIn } from "./writing";

/** A cell that needs another write: what to put; what it says of its edit once that stands; what to put if it won't. */
export interface Mend {
  readonly write: CellWrite;
  /** null: the edit is written after all. */
  readonly because: Problem | null;
  readonly otherwise: CellWrite | null;
}

export interface Judgement {
  readonly written: readonly CellEdit[];
  /** Edits that Excel did not take: their cells are as they were. */
  readonly notTaken: readonly CellEdit[];
  readonly mends: readonly Mend[];
}

/**
 * Compares a block before and after with what was to be. An edit is written if its cell held right before what
 * the fresh read had shown, and holds now what was put. If it had held something else, someone was quicker (or
 * sorted the rows): theirs is put back. If it holds something else now, the block went astray: the edit is
 * tried once more in a row of its own and, failing that, undone. A row of its own that changed nothing was not
 * taken. A cell that nobody meant to write but that holds one of the block's values now is put back too.
 */
export function judgeRun(answer: RunAnswer, snapshot: Snapshot): Judgement {
  const { run } = answer;
  const written: CellEdit[] = [];
  const notTaken: CellEdit[] = [];
  const mends: Mend[] = [];
  const own = new Set<string>();
  const astray: CellWrite[] = [];
  for (const write of run.writes) {
    own.add(keyOf(write));
    const verdict = judge(answer, write, snapshot);
    if (verdict === "written") written.push(...editsIn([write]));
    else if (verdict === "not-taken") notTaken.push(...editsIn([write]));
    else if (verdict === "overtaken") mends.push({ write: putBack(answer, write, snapshot), because: { code: "cell-overtaken" }, otherwise: null });
    else astray.push(write);
  }
  for (const write of astray) mends.push(mendOf(answer, write, snapshot));
  if (astray.length > 0) mends.push(...strays(answer, own, snapshot));
  return { written, notTaken, mends };
}

function judge(answer: RunAnswer, write: CellWrite, snapshot: Snapshot): "written" | "overtaken" | "not-taken" | "astray" {
  const before = entry(answer.before, answer, write);
  const after = entry(answer.after, answer, write);
  if (!asRead(before, write, snapshot)) return "overtaken";
  if (write.edit !== null && holds(after, write.edit.to.value)) return "written";
  // In a block of several rows its value may have landed elsewhere.
  return answer.run.rows === 1 && after === before ? "not-taken" : "astray";
}

/** Whether an entry of Range.formulas is what the fresh read showed of this cell. */
export function asRead(raw: HostValue, { row, column }: Pick<CellWrite, "row" | "column">, snapshot: Snapshot): boolean {
  const read = snapshot.columns.get(column);
  if (read === undefined) return true;
  return read.formulaRows.has(row) ? isFormula(raw, cellAt(read, row)) : holds(raw, cellAt(read, row));
}

function mendOf(answer: RunAnswer, write: CellWrite, snapshot: Snapshot): Mend {
  const back = putBack(answer, write, snapshot);
  if (answer.run.rows === 1) return { write: back, because: { code: "written-otherwise" }, otherwise: null };
  return { write, because: null, otherwise: back };
}

function putBack(answer: RunAnswer, { row, column, format, edit }: CellWrite, snapshot: Snapshot): CellWrite {
  const raw = entry(answer.before, answer, { row, column });
  const was = answer.formats === null ? null : entry(answer.formats, answer, { row, column });
  const read = snapshot.columns.get(column);
  const value = toCell(raw);
  const formula = isFormula(raw, read === undefined ? "" : cellAt(read, row));
  const put = formula ? raw : cellText(value, typeof was === "string" ? was : read?.format(row));
  return { row, column, put, edit, ...(format === undefined || typeof was !== "string" ? {} : { format: was }) };
}

/** Cells nobody meant to write that changed into a value of this block. */
function strays(answer: RunAnswer, own: ReadonlySet<string>, snapshot: Snapshot): Mend[] {
  const { run, before, after } = answer;
  const puts = new Set<HostValue>(run.writes.map(({ edit, put }) => (edit === null || typeof edit.to.value === "object" ? put : edit.to.value)));
  const found: Mend[] = [];
  for (const [index, line] of after.entries()) {
    for (const [offset, now] of line.entries()) {
      const at = { row: run.row + index, column: run.column + offset };
      if (own.has(keyOf(at)) || now === before[index]?.[offset] || !puts.has(now)) continue;
      found.push({ write: putBack(answer, { ...at, put: null, edit: null }, snapshot), because: { code: "written-otherwise" }, otherwise: null });
    }
  }
  return found;
}

/** A cell as the key of a set or map. */
export function keyOf({ row, column }: Pick<CellWrite, "row" | "column">): string {
  return `${row} ${column}`;
}

function entry(cells: readonly (readonly HostValue[])[], { run }: RunAnswer, { row, column }: Pick<CellWrite, "row" | "column">): HostValue {
  return cells[row - run.row]?.[column - run.column] ?? null;
}
