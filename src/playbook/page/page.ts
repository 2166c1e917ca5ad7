import type { Condition, Rule, Space } from "../../decision/table";
import type { OutputValue } from "../tracker/meaning";
import type { OpenedTable } from "../tracker/openedTable";
import type { BesideColumnId } from "../tracker/column";
import type { L1Id, L2Id } from "../tracker/term";
import type { Assessment } from "./assessment";
import type { Choice } from "./choice";
import type { AnyDecision } from "./decision";
import type { ExistingRows } from "./existingRows";
import type { Fill, FilledColumnId } from "./fill";

/** Something the rules ask of a row: the values it can have, and how a row's is read. */
export interface Fact<V extends string = string> {
  readonly values: readonly [V, ...V[]];
  /** From the row's own cells and what a person said of it; null: the join gives it. */
  readonly read: ((table: OpenedTable) => (row: number, said: Choice | undefined) => V) | null;
  /** A row shows it for having been filled: nobody is to enter it by hand to get the scenario. */
  readonly isResult?: true;
}

/** A fact whose reader gives no other values than it names. */
export function fact<const V extends string>(facts: {
  readonly values: readonly [V, ...V[]];
  readonly read: ((table: OpenedTable) => (row: number, said: Choice | undefined) => NoInfer<V>) | null;
  readonly isResult?: true;
}): Fact<V> {
  return facts;
}
export type Facts = { readonly [fact: string]: Fact };
export type SpaceOf<F extends Facts> = { readonly [K in keyof F]: F[K]["values"] };

/** The space of facts that a decision table is made over. */
export function spaceOf<F extends Facts>(facts: F): SpaceOf<F> {
  return Object.fromEntries(Object.entries(facts).map(([name, { values }]) => [name, values])) as SpaceOf<F>;
}

/** What a person is asked for where a code stands, in the pane. */
export type Asked = "validated" | "l2" | "l3";

/** What a person should look at; stands in the flag column [F5]. */
export interface Code {
  readonly asks?: Asked;
  /** The other rows of the tenant and service have to be seen to answer. */
  readonly restsOnExisting?: true;
  /** The row comes first, and waits for a person's word. */
  readonly waits?: true;
}
export type Codes = { readonly [code: string]: Code };

/** What a rule of a decision table says of a row. */
export type RowOutcome<Scenario extends string = string, C extends string = string, Left extends string = string> =
  { readonly scenario: Scenario; readonly stop?: C } | { readonly attention: C } | { readonly left: Left };

/** Facts, the rules that ask for them, and what those can say. */
export interface Questions {
  readonly facts: Facts;
  readonly rules: readonly Rule<Space, RowOutcome>[];
  /** Combinations that can't occur. */
  readonly impossible: readonly Condition<Space>[];
  readonly codes: Codes;
  /** Why a row is left as it is; never in the flag column [S1]. */
  readonly left: readonly string[];
}

export interface RowToFill {
  readonly row: number;
  readonly scenario: Scenario;
  readonly existing: ExistingRows;
  readonly standing: Standing;
}

/**
 * How a row stands to its scenario: at another L1; at the scenario's, so that it is completed [F0]; or at the
 * scenario's and still filled, for it came from another FM.
 */
export type Standing = "elsewhere" | "completed" | "handedOver";
export type Stopped = { readonly stop: string };

/** How the L2 and L3 of a scenario are found, where the row doesn't have them yet and no person chose them. */
export interface StatusSource {
  /** The L2s a row at the scenario's L1 may have (domain A2). */
  readonly l2s: readonly L2Id[];
  l2(state: Assessment, toFill: RowToFill): L2Id | Stopped;
  l3(state: Assessment, toFill: RowToFill, l2: L2Id): OutputValue;
}

/** Rows at the scenario's L1 that another FM settled: they are filled, but some cells keep what is in them. */
export interface HandOver {
  isOf(state: Assessment, row: number): boolean;
  /** Beside L2 and L3. */
  readonly stays: readonly FilledColumnId[];
}

/** A scenario of the playbook: what it gives, cell by cell. */
export interface ScenarioFacts {
  /** The L1 it gives. */
  readonly l1: L1Id;
  readonly fill: Fill;
  /** null: L2 and L3 are terms like the other cells. */
  readonly status: StatusSource | null;
  /** Whether the notes have to say more [F2]. */
  needsNote(state: Assessment, row: number): boolean;
  /** Which is said first of a row's L3 and notes; what the cells lack follows, in the order of the fill. */
  readonly saidFirst: "l3" | "note";
  readonly handOver?: HandOver;
}
export type Scenarios = { readonly [id: string]: ScenarioFacts };

export interface Scenario extends ScenarioFacts {
  readonly id: string;
}

/** A page of the playbook as a value [B1]. The words for all it names stand with the languages. */
export interface Page extends Questions {
  readonly scenarios: Scenarios;
  /** Those of the table's columns that no other page asks for. */
  readonly columns: readonly BesideColumnId[];
}

/** Some rows that are decided together, all of them seeing the table as it was before the first. */
export interface Pass {
  isOf(state: Assessment, row: number): boolean;
  /** Whether they are judged by the other rows of their tenant and service. */
  readonly joined: boolean;
}

/** The page that always decides: it brings the order in which rows are judged, and how they are joined [S2]. */
export interface LeadingPage extends Page {
  readonly passes: readonly Pass[];
  /** The rows of which another page may decide before it. */
  readonly open: Condition<Space>;
  readonly join: {
    readonly fact: string;
    /** The rows a row is joined with: those of its tenant and service that this run leaves at this L1. */
    readonly l1: L1Id;
    readonly l2s: readonly L2Id[];
    value(table: OpenedTable, row: number, existing: ExistingRows): string;
  };
  /** Once every row is decided: what hangs on the tenant's other rows. */
  finish(state: Assessment, rows: readonly number[]): void;
  /** Whether a row that was decided alone would be decided otherwise, or not at all, among others [X2]. */
  needsOthers(state: Assessment, row: number, decision: AnyDecision): boolean;
}
