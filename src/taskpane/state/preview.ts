import type { Decisions } from "../../playbook/assess/decisions";
import type { ReviewInput, RowProposal } from "../../review/propose/proposal";
import type { Tenants } from "../../review/propose/tenants";
import type { AttentionCode, ScenarioId } from "../../playbook/pages";
import type { Chosen } from "./paneState";
import type { Tally } from "../preview/tally";

/** Which rows a person wants to see. */
export type Show =
  "matters" | "changing" | "flagged" | "left" | "all" | `scenario:${ScenarioId}` | `attention:${AttentionCode}`;

export interface Filter {
  readonly show: Show;
  readonly search: string;
}

/** What the rules say to an input. */
export interface Reviewed {
  readonly input: ReviewInput;
  readonly decisions: Decisions;
  readonly proposals: readonly RowProposal[];
  readonly tenants: Tenants;
  readonly tally: Tally;
}

export interface Preview {
  readonly chosen: Chosen;
  /** What the person sees as their choices; `reviewed` follows. */
  readonly input: ReviewInput;
  /** Of this input, or of the one before while this one is being decided. */
  readonly reviewed: Reviewed | null;
  readonly percent: number;
  readonly filter: Filter;
  /** Rows in the list, in their order. */
  readonly shown: readonly number[];
}

/** Whether what is shown is what would be written. */
export function isUpToDate({ input, reviewed }: Preview): boolean {
  return reviewed?.input === input;
}
