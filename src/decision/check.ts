import { combinationAt, countCombinations } from "./combinations";
import { mergeGaps } from "./mergeGaps";
import { holds, isMet, type Condition, type DecisionTable, type Facts, type Space } from "./table";

export interface Overlap<S extends Space> {
  readonly rules: readonly [string, string];
  readonly example: Facts<S>;
}

/** Combinations no rule covers, as one condition, with one of them. */
export interface Gap<S extends Space> {
  readonly when: Condition<S>;
  readonly example: Facts<S>;
}

export interface UnknownTerm {
  readonly rule: string;
  readonly fact: string;
  /** Absent where the fact itself is unknown. */
  readonly value?: string;
}

export interface TableFindings<S extends Space> {
  readonly combinations: number;
  readonly overlaps: readonly Overlap<S>[];
  /** Rules that no combination that can occur reaches. */
  readonly unreachable: readonly string[];
  readonly unknownTerms: readonly UnknownTerm[];
  readonly sameId: readonly string[];
  readonly gaps: readonly Gap<S>[];
}

/** Looks at every combination of facts there is. */
export function check<S extends Space>(table: DecisionTable<S, unknown>): TableFindings<S> {
  const overlaps = new Map<string, Overlap<S>>();
  const reached = new Set<string>();
  const uncovered: Facts<S>[] = [];
  const combinations = countCombinations(table.space);
  for (let number = 0; number < combinations; number++) {
    const facts = combinationAt(table.space, number);
    if (table.impossible.some((condition) => isMet(condition, facts))) continue;
    const matching = table.rules.filter((rule) => holds(rule, facts)).map((rule) => rule.id);
    if (matching.length === 0) uncovered.push(facts);
    noteOverlaps(overlaps, matching, facts);
    matching.forEach((id) => reached.add(id));
  }
  const ids = table.rules.map((rule) => rule.id);
  return {
    combinations,
    overlaps: [...overlaps.values()],
    unreachable: ids.filter((id) => !reached.has(id)),
    unknownTerms: unknownTerms(table),
    sameId: ids.filter((id, place) => ids.indexOf(id) !== place),
    gaps: mergeGaps(table.space, uncovered),
  };
}

function noteOverlaps<S extends Space>(
  overlaps: Map<string, Overlap<S>>,
  matching: readonly string[],
  example: Facts<S>,
): void {
  matching.forEach((first, place) => {
    for (const second of matching.slice(place + 1)) {
      const key = JSON.stringify([first, second]);
      if (!overlaps.has(key)) overlaps.set(key, { rules: [first, second], example });
    }
  });
}

function namedIn<S extends Space>(
  condition: Condition<S>,
): readonly (readonly [string, readonly string[] | undefined])[] {
  return Object.entries<readonly string[] | undefined>(condition);
}

function unknownTerms<S extends Space>(table: DecisionTable<S, unknown>): UnknownTerm[] {
  const found: UnknownTerm[] = [];
  for (const rule of table.rules) {
    for (const [fact, values] of [rule.when, ...(rule.unless ?? [])].flatMap(namedIn)) {
      const known: readonly string[] | undefined = table.space[fact];
      if (known === undefined) found.push({ rule: rule.id, fact });
      else
        found.push(
          ...(values ?? []).filter((value) => !known.includes(value)).map((value) => ({ rule: rule.id, fact, value })),
        );
    }
  }
  return found;
}
