import { cellAt, type Cell } from "../../../playbook/tracker/cell";
import type { Problem } from "../../../review/problem";
import { identityColumns } from "../../../review/snapshot";
import { toCell, type HostValue } from "../../../review/door/hostValue";
import type { Reading } from "../../read/readTable";
import { cellText } from "./cellText";
import { isCell, looksTheSame } from "./look";
import type { CellWrite } from "./planBatches";
import { isConstant, type BatchAnswer, type CellThen } from "./writeAndLook";

/** What a row has to look like for a batch to be meant for it. */
export interface RowMeant {
  /** Whether a cell of a column that was read holds what it has to; whether it is a formula is told where asked for. */
  holds(column: number, raw: HostValue, isFormula: boolean): boolean;
  /** The same of a cell that is to be written, its formula and format told too. */
  isAsMeant(write: CellWrite, before: CellThen): boolean;
}

/** A cell that is written, before and after. */
export interface TouchedCell {
  readonly write: CellWrite;
  readonly before: CellThen;
  readonly after: CellThen;
  /** It was written in a block of several rows, which a filter may lead elsewhere. */
  readonly inBlock: boolean;
}

/** The cells of each row of a batch. */
export function touchedCells({ blocks }: BatchAnswer): ReadonlyMap<number, TouchedCell[]> {
  const rows = new Map<number, TouchedCell[]>();
  for (const { block, before, after } of blocks) {
    for (const write of block.writes) {
      const { row, column } = write;
      const own = rows.get(row) ?? [];
      if (own.length === 0) rows.set(row, own);
      own.push({ write, before: before(row, column), after: after(row, column), inBlock: block.rows > 1 });
    }
  }
  return rows;
}

/** The columns that were read and whose heading is no longer this one, before the batch or after it. */
export function changedHeadings(
  { before, after }: BatchAnswer,
  { snapshot }: Reading,
  headings: readonly Cell[],
): readonly number[] {
  return [...snapshot.columns.keys()].filter((column) =>
    [before, after].some((look) => !looksTheSame(look.headings[column] ?? "", headings[column] ?? "")),
  );
}

/** Why the row that stands in this place is not the one that is meant [W4]; null: it is. */
export function whyNotMeant(
  row: number,
  cells: readonly TouchedCell[],
  answer: BatchAnswer,
  reading: Reading,
  meant: RowMeant,
): Problem | null {
  const written = new Set(cells.map(({ write }) => write.column));
  const isOther = (column: number): boolean =>
    !written.has(column) &&
    !meant.holds(column, answer.before.value(row, column), answer.before.isFormula(row, column));
  const became = (column: number): boolean =>
    !written.has(column) && answer.after.value(row, column) !== answer.before.value(row, column);
  const { snapshot } = reading;
  const identity = identityColumns(snapshot);
  if (identity.some((column) => isOther(column) || became(column))) return { code: "rows-moved" };
  const changed =
    [...snapshot.columns.keys()].some(isOther) || cells.some(({ write, before }) => !meant.isAsMeant(write, before));
  return changed ? { code: "row-changed" } : null;
}

/** The row as the fresh read showed it; a formula that no rule reads may show what other cells became since. */
export function asRead({ snapshot }: Reading, row: number): RowMeant {
  const cellOf = (column: number): Cell => {
    const read = snapshot.columns.get(column);
    return read === undefined ? "" : cellAt(read, row);
  };
  const mayShowAnother = (column: number): boolean => {
    const read = snapshot.columns.get(column);
    return read?.unruled === true && read.formulaRows.has(row);
  };
  return {
    holds: (column, raw) => mayShowAnother(column) || isCell(raw, cellOf(column)),
    isAsMeant({ column, format, edit }, before) {
      const read = snapshot.columns.get(column);
      if (read === undefined) return true;
      if (format !== undefined && edit?.from.format !== undefined && before.format !== edit.from.format) return false;
      const isFormula = read.formulaRows.has(row);
      return isFormula === (before.formula !== null) && (isFormula || isConstant(before, cellOf(column)));
    },
  };
}

/** A row as it was last seen: by column, what was looked at and what its written cells hold. */
export interface RowSeen {
  readonly headings: readonly Cell[];
  readonly values: ReadonlyMap<number, HostValue>;
  readonly cells: ReadonlyMap<number, CellThen>;
}

/** The row in this place as the batch left it: what every block that reaches over it holds there now. */
export function seenAfter(row: number, { before, blocks }: BatchAnswer, { snapshot }: Reading): RowSeen {
  const values = new Map([...snapshot.columns.keys()].map((column) => [column, before.value(row, column)]));
  const cells = new Map<number, CellThen>();
  for (const { block, after } of blocks) {
    if (row < block.row || row >= block.row + block.rows) continue;
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      const cell = after(row, column);
      cells.set(column, cell);
      if (values.has(column)) values.set(column, cell.value);
    }
  }
  return { headings: before.headings, values, cells };
}

/**
 * The row as it was seen last. A formula may show another result since the row was written. `mayStand`: what was to be
 * put may stand there already, as when a batch failed after it ran.
 */
export function asSeen({ values, cells }: RowSeen, mayStand: boolean): RowMeant {
  return {
    holds: (column, raw, isFormula) => isFormula || looksTheSame(toCell(raw), toCell(values.get(column))),
    isAsMeant(write, before) {
      const last = cells.get(write.column);
      const isLast =
        last !== undefined && last.formula === before.formula && looksTheSame(toCell(last.value), toCell(before.value));
      return isLast || (mayStand && stands(before, write));
    },
  };
}

/** Whether a cell holds what was put into it, in the format that was set. */
export function stands(now: CellThen, { put, holds, format, formatAfter = format }: CellWrite): boolean {
  if (formatAfter !== undefined && now.format !== formatAfter) return false;
  if (holds !== undefined) return isConstant(now, holds);
  return put === null || now.formula !== null;
}

/** In a text cell a formula would be taken for text: it gets the cell's format once it stands. */
function formulaFormat({ format }: CellThen): Pick<CellWrite, "format" | "formatAfter"> {
  return format === "@" ? { format: "General", formatAfter: format } : { format };
}

/** What sets a cell back to what it held before the batch; the format only where it is another now. */
export function backTo(before: CellThen, after: CellThen, { row, column, edit }: CellWrite): CellWrite {
  const format = after.format === before.format ? {} : { format: before.format };
  if (before.formula !== null) return { row, column, put: before.formula, ...formulaFormat(before), edit };
  const holds = toCell(before.value);
  return { row, column, put: cellText(holds, before.format), holds, ...format, edit };
}
