import type { Rule, Space } from "../../decision/table";
import type { Assessment, Said } from "../page/assessment";
import type { Choice } from "../page/choice";
import { l1After } from "../page/after";
import { noRows, type AnyDecision } from "../page/decision";
import type { RowOutcome, Scenario } from "../page/page";
import { attentionCodes, leadingPage, scenarioOf, type Decision } from "../pages";
import type { Playbook } from "../playbook";
import type { OpenedTable } from "../tracker/openedTable";
import { DistinctDecisions } from "./distinctDecisions";

/** A fact's value for a row, and what each value adds to the combination's number. */
interface AskedFact {
  readonly read: (row: number, said: Choice | undefined) => string;
  readonly offsets: ReadonlyMap<string, number>;
}

/** What does not change while the rows of a table are decided again and again. */
interface Asked {
  readonly playbook: Playbook;
  readonly facts: ReadonlyMap<string, AskedFact>;
  /** The combination's number of each kind of row, from its cells alone: no join, nothing said. */
  readonly combinations: Uint32Array;
  readonly distinct: DistinctDecisions;
}

/** The decisions of a table's rows, kept as its cells are: the distinct ones, and for each row which. */
export class Decisions implements Assessment {
  said: Said = {};
  /** Of a tenant and service, those at the L1 its rows are judged by; found for a row that somebody looks at. */
  private readonly existing = new Map<readonly number[], readonly number[]>();

  private constructor(
    readonly table: OpenedTable,
    private readonly asked: Asked,
    private readonly codes: Uint32Array,
  ) {}

  static of(table: OpenedTable, playbook: Playbook): Decisions {
    return new Decisions(table, ask(table, playbook), new Uint32Array(table.rows.rowCount));
  }

  /** Throws for a row that is not decided. */
  at(row: number): Decision {
    const decision = this.decided(row);
    if (decision === undefined) throw new Error(`row ${row} is not decided`);
    // The engine knows pages by their shape, `pages.ts` by their names: what it decides by is made of those pages.
    const named = decision as Decision;
    const rests = named.attention.some((code) => attentionCodes[code].restsOnExisting === true);
    return { ...named, existing: rests ? this.existingOf(row) : noRows };
  }

  private existingOf(row: number): readonly number[] {
    const members = this.table.index.sameSubscription(row);
    const rows = this.existing.get(members) ?? members.filter((one) => l1After(this, one) === leadingPage.join.l1);
    this.existing.set(members, rows);
    return rows;
  }

  decided(row: number): AnyDecision | undefined {
    return this.asked.distinct.at(this.codes[row] ?? 0);
  }

  decideAgain(row: number, decision: AnyDecision): void {
    this.set(row, this.codeOf(decision));
  }

  /** The number a decision is kept by. */
  codeOf(decision: AnyDecision): number {
    return this.asked.distinct.codeOf(decision);
  }

  set(row: number, code: number): void {
    this.codes[row] = code;
  }

  /** Forgets what was decided of these rows, to decide them by what is said now. */
  begin(said: Said, rows: readonly number[]): void {
    this.said = said;
    this.existing.clear();
    for (const row of rows) this.codes[row] = 0;
  }

  onceAlike<T>(ask: (row: number) => T): (row: number) => T {
    const known = new Map<number, T>();
    return (row) => {
      if (this.isSpokenOf(row)) return ask(row);
      const alike = this.alike(row);
      if (known.has(alike)) return known.get(alike) as T;
      const answer = ask(row);
      known.set(alike, answer);
      return answer;
    };
  }

  /** The same number for rows of a kind that are decided alike. */
  private alike(row: number): number {
    const { kindOf, firstRows } = this.table.kinds;
    return (this.codes[row] ?? 0) * firstRows.length + (kindOf[row] ?? 0);
  }

  private isSpokenOf(row: number): boolean {
    return this.said.choices?.has(row) === true || this.said.leftOut?.isAnyOf(row) === true;
  }

  fact(row: number, fact: string): string | undefined {
    return this.asked.facts.get(fact)?.read(row, this.said.choices?.get(row));
  }

  combination(row: number): number {
    const choice = this.said.choices?.get(row);
    if (choice !== undefined) return numberOf(this.asked.facts, row, choice);
    return this.asked.combinations[this.table.kinds.kindOf[row] ?? 0] ?? 0;
  }

  joined(row: number, value: string): number {
    return this.combination(row) + this.asked.playbook.compiled.offset(leadingPage.join.fact, value);
  }

  ruleAt(combination: number): Rule<Space, RowOutcome> {
    return this.asked.playbook.compiled.ruleAt(combination);
  }

  scenario(id: string): Scenario {
    return scenarioOf(id);
  }
}

function ask(table: OpenedTable, playbook: Playbook): Asked {
  const facts = new Map(
    Object.entries(playbook.facts).flatMap(([name, { values, read }]) => {
      if (read === null) return [];
      const offsets = new Map(values.map((value) => [value, playbook.compiled.offset(name, value)]));
      return [[name, { read: read(table), offsets }] as const];
    }),
  );
  const combinations = Uint32Array.from(table.kinds.firstRows, (row) => numberOf(facts, row, undefined));
  return { playbook, facts, combinations, distinct: new DistinctDecisions() };
}

function numberOf(facts: Asked["facts"], row: number, said: Choice | undefined): number {
  let number = 0;
  for (const { read, offsets } of facts.values()) number += offsets.get(read(row, said)) ?? 0;
  return number;
}
