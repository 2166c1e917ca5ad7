import type { AttentionCode, LeftReason, ScenarioId } from "../playbook/pages";

/** Which rows a person wants to see. waiting: those that wait for a word on whether No Intent was validated. */
export type Show =
  | "matters"
  | "changing"
  | "flagged"
  | "waiting"
  | "left"
  | "all"
  /** Those that will have the placeholder where an L3 can be chosen. */
  | "l3"
  | `scenario:${ScenarioId}`
  | `attention:${AttentionCode}`
  | `left:${LeftReason}`;

export interface Filter {
  readonly show: Show;
  readonly search: string;
}

export const firstFilter: Filter = { show: "matters", search: "" };

/** A count was pressed: its rows are shown, and the ones before where they were already. */
export function showOrBack(filter: Filter, show: Show): Filter {
  return { ...filter, show: filter.show === show ? firstFilter.show : show };
}
