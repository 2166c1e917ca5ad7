import type { Rule, Space } from "../../decision/table";
import type { Assessment, Said } from "../page/assessment";
import type { Choice } from "../page/choice";
import { noRows, type AnyDecision, type RestsOn } from "../page/decision";
import type { RowOutcome, Scenario } from "../page/page";
import { leadingPage, scenarioOf, type Decision } from "../pages";
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
  /** The combination's number of each row, from its cells alone: no join, nothing said. */
  readonly combinations: Uint32Array;
  readonly distinct: DistinctDecisions;
}

const onNone: RestsOn = { existing: noRows, engagements: noRows };

/** The decisions of a table's rows, kept as its cells are: the distinct ones, and for each row which. */
export class Decisions implements Assessment {
  said: Said = {};

  private constructor(
    readonly table: OpenedTable,
    private readonly asked: Asked,
    private readonly codes: Uint32Array,
    private readonly rests: Map<number, RestsOn>,
  ) {}

  static of(table: OpenedTable, playbook: Playbook): Decisions {
    return new Decisions(table, ask(table, playbook), new Uint32Array(table.rows.rowCount), new Map());
  }

  /** The same decisions, to be decided otherwise for some rows. */
  copy(): Decisions {
    return new Decisions(this.table, this.asked, this.codes.slice(), new Map(this.rests));
  }

  /** Throws for a row that is not decided. */
  at(row: number): Decision {
    const decision = this.decided(row);
    if (decision === undefined) throw new Error(`row ${row} is not decided`);
    // The engine knows pages by their shape, `pages.ts` by their names: what it decides by is made of those pages.
    return { ...(decision as Decision), ...(this.rests.get(row) ?? onNone) };
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

  restOn(row: number, rows: Partial<RestsOn>): void {
    this.rests.set(row, { ...(this.rests.get(row) ?? onNone), ...rows });
  }

  forget(row: number): void {
    this.set(row, 0);
    this.rests.delete(row);
  }

  fact(row: number, fact: string): string | undefined {
    return this.asked.facts.get(fact)?.read(row, this.said.choices?.get(row));
  }

  combination(row: number): number {
    const choice = this.said.choices?.get(row);
    return choice === undefined ? (this.asked.combinations[row] ?? 0) : numberOf(this.asked.facts, row, choice);
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
  const combinations = Uint32Array.from({ length: table.rows.rowCount }, (_, row) => numberOf(facts, row, undefined));
  return { playbook, facts, combinations, distinct: new DistinctDecisions() };
}

function numberOf(facts: Asked["facts"], row: number, said: Choice | undefined): number {
  let number = 0;
  for (const { read, offsets } of facts.values()) number += offsets.get(read(row, said)) ?? 0;
  return number;
}
