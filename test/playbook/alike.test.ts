import * as fc from "fast-check";
import { oneCell, run, runWithPerson } from "./rowArbitrary";
import { decide, type Run } from "./run";

/**
 * The same rows again and again, as real trackers hold them: of any tenant, and some that differ in one column alone,
 * which is drawn from the columns' own words.
 */
function repeated(each: Run): fc.Arbitrary<Run> {
  if (each.rows.length === 0) return fc.constant(each);
  const row = fc.tuple(fc.constantFrom(...each.rows), fc.constantFrom("Adatum", "Tailspin"), fc.boolean(), oneCell);
  const drawn = row.map(([cells, tenant, isMoved, changed]) => ({
    ...cells,
    ...(isMoved ? { tenant, tenantId: "" } : {}),
    ...changed,
  }));
  return fc.array(drawn, { minLength: 1, maxLength: 40 }).map((rows) => ({ ...each, rows, held: [] }));
}

/** Of a row that a person spoke of, be it nothing, no other row's answer is taken. */
function eachByItself(each: Run): Run {
  return { ...each, choices: new Map(each.rows.map((_, row) => [row, each.choices?.get(row) ?? {}])) };
}

const many = { numRuns: 1_000 };

test("[S1–S4, F0–F4] rows that read alike get what each gets by itself", () => {
  fc.assert(
    fc.property(run.chain(repeated), (each) => expect(decide(each)).toEqual(decide(eachByItself(each)))),
    many,
  );
});

test("[W3, F7] so do those of which a person said something, and those that stand beside them", () => {
  fc.assert(
    fc.property(runWithPerson, (each) => expect(decide(each)).toEqual(decide(eachByItself(each)))),
    many,
  );
});
