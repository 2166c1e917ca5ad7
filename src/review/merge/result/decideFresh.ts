import { assess } from "../../../playbook/assess";
import { Decisions } from "../../../playbook/assess/decisions";
import type { AttentionCode, ScenarioId } from "../../../playbook/pages";
import { cellsLeftOut, type LeftOut } from "../../propose/leftOut";
import { writtenChanges, type ReviewInput } from "../../propose/proposal";
import { proposeRow } from "../../propose/proposeRow";
import type { SheetWords } from "../../propose/sheetWords";
import type { BoundSnapshot } from "../../table/snapshotCells";
import type { FreshCells } from "../values/freshRows";
import type { MergedCell } from "../values/monthValues";
import { mergedTable } from "./mergedTable";

/** A new row with what the rules give it on top of what the export does. */
export interface DecidedRow {
  readonly cells: FreshCells;
  /** Of these, what the export gives alone. */
  readonly given: FreshCells;
  readonly scenario: ScenarioId | null;
  readonly codes: readonly AttentionCode[];
  /** The rows that a person has to know of to decide it, by their places in the merged table. */
  readonly existing: readonly number[];
}

export const nothingDecided: DecidedRow = {
  cells: new Map(),
  given: new Map(),
  scenario: null,
  codes: [],
  existing: [],
};

/** Decides the new rows on the merged table, and no other: those that were there only are what they are beside [M4]. */
export function decideFresh(
  tracker: BoundSnapshot,
  cells: readonly MergedCell[],
  fresh: readonly FreshCells[],
  words: SheetWords,
): readonly DecidedRow[] {
  if (fresh.length === 0) return [];
  const merged = mergedTable(tracker, cells, fresh);
  const before = tracker.snapshot.rowCount;
  const leftOut: LeftOut = { rows: new Set(Array.from({ length: before }, (_, row) => row)), cells: new Map() };
  const { language } = merged.binding;
  const input: ReviewInput = { ...merged, language, words, choices: new Map(), leftOut };
  const decisions = Decisions.of(merged.table, merged.playbook);
  assess(decisions, { choices: input.choices, leftOut: cellsLeftOut(leftOut) });
  return fresh.map((row, place) => decidedRow(input, before + place, decisions, row));
}

function decidedRow(input: ReviewInput, row: number, decisions: Decisions, given: FreshCells): DecidedRow {
  const decision = decisions.at(row);
  const cells = new Map(given);
  for (const { column, to } of writtenChanges(proposeRow(input, row, decision))) {
    const index = input.binding.columns[column];
    if (index !== undefined) cells.set(index, to);
  }
  const { scenario, attention, existing } = decision;
  return { cells, given, scenario, codes: attention, existing };
}
