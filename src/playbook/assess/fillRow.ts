import { fills, type FilledColumnId, type FillSource } from "../noIntent/fills";
import type { OutputValue } from "../tracker/meaning";
import type { AttentionCode, ScenarioId, StopCode } from "../outcome";
import type { NoIntentL2 } from "../tracker/term";
import type { Values } from "./decision";
import type { ExistingRows } from "../noIntent/existingRows";
import { resolveL2 } from "./resolveL2";
import { resolveL3, isL3Invalid } from "./resolveL3";
import { isNeverWritten, type RunState } from "./runState";

export interface FilledRow {
  readonly completed: boolean;
  readonly values: Values;
  readonly attention: readonly AttentionCode[];
}

/** A row of which a scenario is to be written, and what the join found for it. */
export interface RowToFill {
  readonly row: number;
  readonly scenario: ScenarioId;
  readonly existing: ExistingRows;
  /** It already stands at the scenario's L1 [F0]. */
  readonly completed: boolean;
}

/** The values of a scenario for one row, all but the engagement scenario of F4, which needs every row decided first. */
export function fillRow(run: RunState, toFill: RowToFill): FilledRow | { readonly stop: StopCode } {
  return toFill.scenario === "A1" ? fillA1(run, toFill) : fillNoIntent(run, toFill);
}

function fillA1(run: RunState, toFill: RowToFill): FilledRow {
  const { row } = toFill;
  const lead = run.cells.lead(row);
  const kickoff = run.cells.kickoff(row);
  const attention: AttentionCode[] = [];
  if (lead === undefined && run.cells.meaning(row, "engagementScenario") === "") attention.push("lead-missing");
  if (kickoff === undefined && run.cells.meaning(row, "nextActionDate") === "") attention.push("kickoff-missing");
  const values = valuesOf(run, toFill, {
    lead: lead && { term: lead === "customer" ? "engagement.customerLed" : "engagement.partnerLed" },
    kickoffDate: kickoff === undefined ? undefined : { date: kickoff },
  });
  return { completed: toFill.completed, values, attention };
}

function fillNoIntent(run: RunState, toFill: RowToFill): FilledRow | { readonly stop: StopCode } {
  const l2 = resolveL2(run, toFill);
  if (typeof l2 === "object") return l2;
  const l3 = resolveL3(run, toFill, l2);
  const attention: AttentionCode[] = [];
  if (isL3Invalid(run, toFill, l2, l3)) attention.push("l3-invalid");
  if (!willReadAsD3(run, toFill) && !run.cells.hasNotes(toFill.row)) attention.push("note-missing");
  const values = valuesOf(run, toFill, { stage: stageTerm(run, toFill.row), l2: { term: l2 }, l3 });
  return { completed: toFill.completed, values: withChoices(run, toFill, values, l2, l3), attention };
}

/** The next run goes by the next action, also by one that can't be written; it asks a D3 for no note. */
function willReadAsD3(run: RunState, { row, scenario }: RowToFill): boolean {
  return isNeverWritten(run, row, "nextAction") ? run.facts.readsAsD3(row) : scenario === "D3";
}

function stageTerm(run: RunState, row: number): OutputValue {
  return { term: run.facts.stage(row) === "assignment" ? "who.assignmentFm" : "who.deliveryFm" };
}

type Resolved = { readonly [source in "stage" | "l2" | "l3" | "lead" | "kickoffDate"]?: OutputValue | undefined };

function valuesOf(run: RunState, { row, scenario, completed }: RowToFill, resolved: Resolved): Values {
  const values: { [column in FilledColumnId]?: OutputValue } = {};
  for (const [column, source] of Object.entries(fills[scenario]) as [FilledColumnId, FillSource][]) {
    const value = valueFrom(source, scenario, resolved);
    if (value !== undefined && (!completed || isOpenCell(run, row, scenario, column))) values[column] = value;
  }
  return values;
}

function valueFrom(source: FillSource, scenario: ScenarioId, resolved: Resolved): OutputValue | undefined {
  if ("term" in source) return source;
  if (source.from === "scenario") return { scenario };
  return source.from === "otherServices" ? undefined : resolved[source.from];
}

/** On a completed row only blank cells are filled; at No Intent, N/A in L2 or L3 counts as blank [F0]. */
export function isOpenCell(run: RunState, row: number, scenario: ScenarioId, column: FilledColumnId): boolean {
  const meaning = run.cells.meaning(row, column);
  return meaning === "" || (meaning === "na" && scenario !== "A1" && (column === "l2" || column === "l3"));
}

/** What a person chose is written even over what stands there. */
function withChoices(run: RunState, { row }: RowToFill, values: Values, l2: NoIntentL2, l3: OutputValue): Values {
  const choice = run.options.choices?.get(row);
  return {
    ...values,
    ...(choice?.l2 === undefined ? {} : { l2: { term: l2 } }),
    ...(choice?.l3 === undefined ? {} : { l3 }),
  };
}
