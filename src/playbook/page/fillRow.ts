import type { OutputValue } from "../tracker/meaning";
import type { L2Id } from "../tracker/term";
import type { Assessment } from "./assessment";
import type { Values } from "./decision";
import type { FilledColumnId, FillSource } from "./fill";
import type { FillCode } from "./fillCodes";
import type { RowToFill, Scenario, Stopped } from "./page";
import { isL3Invalid, resolveL2, resolveL3 } from "./resolveStatus";

export interface FilledRow {
  readonly completed: boolean;
  readonly values: Values;
  readonly attention: readonly string[];
}

/** L2 and L3 of a row whose scenario asks for them. */
interface Status {
  readonly l2: L2Id;
  readonly l3: OutputValue;
}

/** The values of a scenario for one row, but those that need every row decided first [F0–F3]. */
export function fillRow(state: Assessment, toFill: RowToFill): FilledRow | Stopped {
  const status = resolveStatus(state, toFill);
  if (status !== null && "stop" in status) return status;
  const { row, scenario, standing } = toFill;
  const values: { [column in FilledColumnId]?: OutputValue } = {};
  const attention: string[] = [...statusCodes(state, toFill, status)];
  for (const [column, source] of Object.entries(scenario.fill) as [FilledColumnId, FillSource][]) {
    const value = valueFrom(state, toFill, source, status);
    if (value === null) attention.push(...missing(state, row, column, source));
    else if (!isKept(state, toFill, column)) values[column] = value;
  }
  return { completed: standing === "completed", values: withChoices(state, toFill, values, status), attention };
}

function resolveStatus(state: Assessment, toFill: RowToFill): Status | Stopped | null {
  const { status } = toFill.scenario;
  if (status === null) return null;
  const l2 = resolveL2(state, toFill, status);
  return typeof l2 === "object" ? l2 : { l2, l3: resolveL3(state, toFill, status, l2) };
}

function statusCodes(state: Assessment, toFill: RowToFill, status: Status | null): FillCode[] {
  const { row, scenario } = toFill;
  const codes: FillCode[] = [];
  if (status !== null && isL3Invalid(state, toFill, status.l2, status.l3)) codes.push("l3-invalid");
  if (scenario.needsNote(state, row) && !state.table.readings.hasNotes(row)) codes.push("note-missing");
  return scenario.saidFirst === "l3" ? codes : codes.reverse();
}

/** null: there is nothing to give. A source left out here does not compile. */
function valueFrom(
  state: Assessment,
  { row, scenario }: RowToFill,
  source: FillSource,
  status: Status | null,
): OutputValue | null {
  const { readings } = state.table;
  if ("term" in source) return source;
  switch (source.from) {
    case "scenario":
      return { scenario: scenario.id };
    case "stage":
      return { term: state.fact(row, "stage") === "assignment" ? "who.assignmentFm" : "who.deliveryFm" };
    case "l2":
      return status === null ? null : { term: status.l2 };
    case "l3":
      return status === null ? null : status.l3;
    case "lead": {
      const lead = readings.lead(row);
      return lead === undefined
        ? null
        : { term: lead === "customer" ? "engagement.customerLed" : "engagement.partnerLed" };
    }
    case "date": {
      const date = readings.date(row, source.column);
      return date === undefined ? null : { date, from: source.column };
    }
    case "otherServices":
    case "person":
      return null;
  }
}

/** A cell that would be left blank for want of its source. */
function missing(state: Assessment, row: number, column: FilledColumnId, source: FillSource): readonly string[] {
  if (!("missing" in source)) return [];
  const meaning = state.table.readings.meaning(row, column);
  return meaning === "" || (meaning === "na" && isOverNa(source)) ? [source.missing] : [];
}

/** What stands in a cell stays on a completed row [F0], and in some cells of one that was handed over. */
function isKept(state: Assessment, { row, scenario, standing }: RowToFill, column: FilledColumnId): boolean {
  const stays = standing === "completed" || (standing === "handedOver" && scenario.handOver?.stays.includes(column));
  return stays === true && !isOpenCell(state, row, scenario, column);
}

/** Only blank cells are filled; where L2 and L3 are asked for, N/A in them counts as blank, and so in some dates. */
export function isOpenCell(state: Assessment, row: number, scenario: Scenario, column: FilledColumnId): boolean {
  const meaning = state.table.readings.meaning(row, column);
  if (meaning !== "na") return meaning === "";
  const source = scenario.fill[column];
  return (
    (scenario.status !== null && (column === "l2" || column === "l3")) || (source !== undefined && isOverNa(source))
  );
}

function isOverNa(source: FillSource): boolean {
  return "overNa" in source;
}

/** What a person chose is written even over what stands there. */
function withChoices(state: Assessment, { row }: RowToFill, values: Values, status: Status | null): Values {
  const choice = state.said.choices?.get(row);
  if (status === null || choice === undefined) return values;
  return {
    ...values,
    ...(choice.l2 === undefined ? {} : { l2: { term: status.l2 } }),
    ...(choice.l3 === undefined ? {} : { l3: status.l3 }),
  };
}
