import type { MissingFact } from "../decision/explain";
import type { Choice } from "../playbook/page/choice";
import type { Decision, FactName, ScenarioId } from "../playbook/pages";
import type { L2Id } from "../playbook/tracker/term";
import type { Change } from "../review/change";
import type { KeptCell } from "../review/propose/proposal";
import type { Cell } from "../playbook/tracker/cell";
import type { CellState } from "../review/snapshot";
import type { RowName } from "../review/table/rowName";

/** What a person can decide for a row in the pane. */
export interface RowChoices {
  readonly choice: Choice;
  readonly validated: boolean;
  /** Those to choose from; empty: none is asked for. */
  readonly l2s: readonly L2Id[];
  /** The list of the L2 and service; empty: there is nothing to choose. */
  readonly l3s: readonly string[];
}

/** A row at No Intent of the same tenant and service, with what it will hold. */
export interface ExistingRow extends RowName {
  readonly l2: CellState;
  readonly l3: CellState;
}

/** A fact of a row that its rule asks for. */
export interface MatchedFact {
  readonly fact: FactName;
  readonly value: string;
}

/** A scenario the row misses, and the facts it misses it by. */
export interface NearMiss {
  readonly scenario: ScenarioId;
  readonly missing: readonly MissingFact[];
}

/** All that a row needs to be drawn; the words are the pane's. */
export interface RowView extends RowName, Pick<Decision, "scenario" | "attention" | "left"> {
  readonly changes: readonly Change[];
  readonly kept: readonly KeptCell[];
  readonly isLeftOut: boolean;
  readonly isWaiting: boolean;
  /** Whether a person picked it, to say something of several rows. */
  readonly isPicked: boolean;
  readonly choices: RowChoices;
  /** The rows that a person has to know of to decide this one; none where it doesn't depend on others. */
  readonly existing: readonly ExistingRow[];
  /** Why it is this scenario, or left alone. */
  readonly matched: readonly MatchedFact[];
  /** The nearest scenarios first; none for a row that has one. */
  readonly misses: readonly NearMiss[];
}

/** A row that waits for a word on whether No Intent was validated, with what a person has to know to say so. */
export interface WaitingRow extends RowName {
  readonly seats: Cell;
  readonly existing: readonly ExistingRow[];
}

/** Places of a list, from the first to before the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The heading of a tenant's rows in a list that is grouped, and what is to do with them. */
export interface TenantGroup extends RowName {
  readonly isClosed: boolean;
  /** Place of the heading in the list; the rows of an open group stand right below. */
  readonly place: number;
  /** Which of the groups it is, from 1, of how many. */
  readonly at: number;
  readonly of: number;
  readonly rows: number;
  /** Of those, the rows that wait for a word on whether No Intent was validated, and those that will be written. */
  readonly waiting: number;
  readonly taken: number;
  readonly picked: number;
}

/** What stands at the places of a part of the list. */
export interface RowsWindow {
  readonly from: number;
  readonly rows: readonly RowView[];
  /** Of a list that is grouped: each group that has a place in this part, its heading before it or in it. */
  readonly groups: readonly TenantGroup[];
}
