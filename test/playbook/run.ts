import { assess } from "../../src/playbook/assess";
import type { Values } from "../../src/playbook/page/decision";
import { Decisions } from "../../src/playbook/assess/decisions";
import { playbookOf } from "../../src/playbook/playbook";
import type { Decision, PageId } from "../../src/playbook/pages";
import { isError, type Cell } from "../../src/playbook/tracker/cell";
import { statusColumnIds, type ColumnId, type OutputColumnId } from "../../src/playbook/tracker/column";
import type { Language } from "../../src/playbook/tracker/language";
import { meaningOf, meaningOfValue, type OutputValue } from "../../src/playbook/tracker/meaning";
import { OpenedTable } from "../../src/playbook/tracker/openedTable";
import { termText } from "../../src/playbook/tracker/term";
import type { Choice } from "../../src/playbook/page/choice";
import { tableOf, type RowCells } from "./tableOf";

export interface Run {
  readonly rows: readonly RowCells[];
  readonly language: Language;
  /** Columns the table has; all unless told. */
  readonly present?: readonly ColumnId[];
  readonly held?: readonly (readonly [row: number, column: OutputColumnId])[];
  readonly choices?: ReadonlyMap<number, Choice>;
  /** Beside the leading one. */
  readonly pages?: readonly PageId[];
}

export function decide({
  rows,
  language,
  present,
  held = [],
  choices = new Map(),
  pages = [],
}: Run): readonly Decision[] {
  const cells = heldCells(held);
  const rowsHeld = new Set(held.map(([row]) => row));
  const leftOut = {
    isAnyOf: (row: number) => rowsHeld.has(row),
    isLeftOut: (row: number, column: OutputColumnId) => cells.has(`${row} ${column}`),
  };
  const decisions = assess(Decisions.of(new OpenedTable(tableOf(rows, language, present)), playbookOf(pages)), {
    leftOut,
    choices,
  });
  return rows.map((_, row) => decisions.at(row));
}

function heldCells(held: NonNullable<Run["held"]>): ReadonlySet<string> {
  return new Set(held.map(([row, column]) => `${row} ${column}`));
}

export function valuesOf(values: Values): (readonly [OutputColumnId, OutputValue])[] {
  return Object.entries(values) as [OutputColumnId, OutputValue][];
}

/** The cell a value becomes. */
export function written(value: OutputValue, language: Language): Cell {
  if ("term" in value) return termText(value.term, language);
  if ("date" in value) return value.date;
  return "scenario" in value ? value.scenario : value.text;
}

export interface Change {
  readonly row: number;
  readonly column: OutputColumnId;
  readonly to: Cell;
}

/**
 * The cells that would be written: those that differ in meaning, in columns the table has. Held cells and
 * error constants keep what they hold, and where L1 or L2 does, L1 to L3 are not written at all.
 */
export function changesOf(run: Run, decisions: readonly Decision[]): readonly Change[] {
  const held = heldCells(run.held ?? []);
  return decisions.flatMap(({ values }, row) => {
    const wanted = valuesOf(values).filter(([column, value]) => {
      const isIn = run.present?.includes(column) ?? true;
      return isIn && meaningOf(column, run.rows[row]?.[column] ?? "") !== meaningOfValue(column, value);
    });
    const isKept = (column: OutputColumnId) => held.has(`${row} ${column}`) || isError(run.rows[row]?.[column] ?? "");
    const isStatusKept = wanted.some(([column]) => (column === "l1" || column === "l2") && isKept(column));
    const isStatus = (column: OutputColumnId) => (statusColumnIds as readonly OutputColumnId[]).includes(column);
    return wanted
      .filter(([column]) => !isKept(column) && !(isStatusKept && isStatus(column)))
      .map(([column, value]) => ({ row, column, to: written(value, run.language) }));
  });
}

/** The same rows after everything was written. */
export function afterwards(run: Run, decisions: readonly Decision[]): Run {
  const changes = changesOf(run, decisions);
  const rows = run.rows.map((cells, row) => ({
    ...cells,
    ...Object.fromEntries(changes.filter((change) => change.row === row).map(({ column, to }) => [column, to])),
  }));
  return { ...run, rows };
}

/** The same rows in another order: `order[place]` is the row that comes to that place. */
export function reordered(run: Run, order: readonly number[]): Run {
  const placeOf = new Map(order.map((row, place) => [row, place]));
  const move = (row: number) => placeOf.get(row) ?? row;
  return {
    ...run,
    rows: order.map((row) => run.rows[row] ?? {}),
    ...(run.held === undefined ? {} : { held: run.held.map(([row, column]) => [move(row), column] as const) }),
    ...(run.choices === undefined
      ? {}
      : { choices: new Map([...run.choices].map(([row, choice]) => [move(row), choice])) }),
  };
}

export function reversed(count: number): number[] {
  return Array.from({ length: count }, (_, place) => count - 1 - place);
}

export function rotated(count: number, by: number): number[] {
  return Array.from({ length: count }, (_, place) => (place + by) % count);
}
