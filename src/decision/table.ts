/** The facts a table decides by, each with all values it can have. */
export type Space = { readonly [fact: string]: readonly [string, ...string[]] };

/** One value of every fact. */
export type Facts<S extends Space> = { readonly [F in keyof S]: S[F][number] };

/** Values a fact may have for a rule to hold; a fact not named may have any. */
export type Condition<S extends Space> = { readonly [F in keyof S]?: readonly S[F][number][] };

export interface Rule<S extends Space, Outcome> {
  /** Stable: tests, explanations and change logs name it. */
  readonly id: string;
  readonly when: Condition<S>;
  /** Where one of these is met the rule doesn't hold: what another part of the table takes before it. */
  readonly unless?: readonly Condition<S>[];
  readonly then: Outcome;
}

export interface DecisionTable<S extends Space, Outcome> {
  readonly space: S;
  readonly rules: readonly Rule<S, Outcome>[];
  /** Combinations that can't occur; the check for gaps leaves them out. */
  readonly impossible: readonly Condition<S>[];
}

/** Whether a rule says what becomes of these facts. */
export function holds<S extends Space>({ when, unless = [] }: Rule<S, unknown>, facts: Facts<S>): boolean {
  return isMet(when, facts) && !unless.some((taken) => isMet(taken, facts));
}

export function isMet<S extends Space>(condition: Condition<S>, facts: Facts<S>): boolean {
  return Object.entries(condition).every(([fact, values]) => values?.includes(facts[fact] ?? "") ?? true);
}
