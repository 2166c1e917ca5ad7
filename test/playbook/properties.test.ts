import * as fc from "fast-check";
import { isFilled } from "../../src/playbook/page/decision";
import type { Decision } from "../../src/playbook/pages";
import type { Cell } from "../../src/playbook/tracker/cell";
import { columnIds, type ColumnId, type OutputColumnId } from "../../src/playbook/tracker/column";
import { meaningOf, meaningOfValue } from "../../src/playbook/tracker/meaning";
import { anyRows, garbage, language, noTexts, rows, run, runWithPerson } from "./rowArbitrary";
import { afterwards, changesOf, decide, reordered, valuesOf, type Run } from "./run";

const many = { numRuns: 600 };

/** By meaning: which of several spellings is copied is the one thing that goes by the rows' order. */
function meant({ scenario, attention, left, values }: Decision): unknown {
  return {
    scenario,
    attention,
    left,
    values: valuesOf(values)
      .map(([column, value]) => [column, meaningOfValue(column, value)])
      .sort(),
  };
}

const cellOf = (table: Run, row: number, column: OutputColumnId): Cell => table.rows[row]?.[column] ?? "";

test("[R4] no cell makes it throw, and every row gets one decision", () => {
  fc.assert(
    fc.property(anyRows, language, (cells, of) =>
      expect(decide({ rows: cells, language: of })).toHaveLength(cells.length),
    ),
    many,
  );
  fc.assert(
    fc.property(runWithPerson, (each) => expect(decide(each)).toHaveLength(each.rows.length)),
    many,
  );
});

test("the same rows give the same decisions", () => {
  fc.assert(fc.property(runWithPerson, (each) => expect(decide(each)).toEqual(decide(each))));
});

test("[S2] the order of the rows plays no part", () => {
  const shuffled = runWithPerson.chain((each) =>
    fc.tuple(
      fc.constant(each),
      fc.shuffledSubarray(
        each.rows.map((_, place) => place),
        { minLength: each.rows.length },
      ),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([each, order]) => {
      const decisions = decide(each);
      expect(decide(reordered(each, order)).map(meant)).toEqual(
        order.map((place) => meant(decisions[place] as Decision)),
      );
    }),
    many,
  );
});

/** In a row that is left out no flag is written either; beside rows that went to No Intent it may be judged anew. */
function expectNothingNew(each: Run): void {
  const leftOut = new Set(each.held?.map(([row]) => row));
  const codes = (decisions: readonly Decision[]) =>
    decisions.map(({ attention }, row) => (leftOut.has(row) ? [] : attention));
  const first = decide(each);
  const second = afterwards(each, first);
  const decisions = decide(second);
  expect(changesOf(second, decisions)).toEqual([]);
  expect(codes(decisions)).toEqual(codes(first));
}

/** Its next action is how a D3 row is known again; one that can't be written is a case of its own. */
const withWritableNextAction = (each: Run): Run => ({
  ...each,
  rows: each.rows.map((cells) => (typeof cells.nextAction === "object" ? { ...cells, nextAction: "" } : cells)),
});

test("[W2, F0] a second run changes nothing, the flags included", () => {
  fc.assert(fc.property(run.map(withWritableNextAction), expectNothingNew), many);
});

test("[W2, F0] nor with rows left out and validations confirmed", () => {
  fc.assert(fc.property(runWithPerson.map(withWritableNextAction), expectNothingNew), many);
});

test("[W2, F0] nor in tables that lack columns", () => {
  const kept: readonly ColumnId[] = ["tenant", "tenantId", "service", "l1", "nextAction"];
  const lacking = fc.subarray(columnIds.filter((column) => !kept.includes(column)));
  const inTable = (each: Run, absent: readonly ColumnId[]): Run => ({
    ...each,
    present: columnIds.filter((column) => !absent.includes(column)),
    rows: each.rows.map((cells) =>
      Object.fromEntries(Object.entries(cells).filter(([column]) => !(absent as readonly string[]).includes(column))),
    ),
  });
  fc.assert(
    fc.property(run.map(withWritableNextAction), lacking, (each, absent) => expectNothingNew(inTable(each, absent))),
    many,
  );
});

test("[R5] rows of another tenant change nothing for a tenant", () => {
  const fabrikam = rows.map((list) => list.map((cells) => ({ ...cells, tenant: "Tailspin Toys", tenantId: "" })));
  fc.assert(
    fc.property(run, fabrikam, (each, others) => {
      const own = decide(each).map(meant);
      expect(
        decide({ ...each, rows: [...each.rows, ...others] })
          .slice(0, own.length)
          .map(meant),
      ).toEqual(own);
    }),
    { numRuns: 200 },
  );
});

test("[F0, F2, F3] a row has values only where a scenario fills it; a stopped row has one code and no values", () => {
  fc.assert(
    fc.property(runWithPerson, (each) => {
      for (const decision of decide(each)) {
        const { scenario, left, attention, values } = decision;
        if (left !== null) expect([scenario, attention, values]).toEqual([null, [], {}]);
        else if (!isFilled(decision)) expect([attention.length, values]).toEqual([1, {}]);
        else expect(scenario).not.toBeNull();
        if (scenario === null) expect(values).toEqual({});
      }
    }),
    many,
  );
});

test("[F0] on a row that stands at No Intent or In Progress nothing a person entered is replaced", () => {
  fc.assert(
    fc.property(run, (each) => {
      decide(each).forEach(({ scenario }, row) => {
        if (
          scenario === null ||
          meaningOf("l1", cellOf(each, row, "l1")) !== (scenario === "A1" ? "l1.inProgress" : "l1.noIntent")
        )
          return;
        const own = changesOf(each, decide(each)).filter((change) => change.row === row);
        for (const { column } of own) {
          const was = meaningOf(column, cellOf(each, row, column));
          const isOpen = was === "" || (was === "na" && scenario !== "A1" && (column === "l2" || column === "l3"));
          expect([column, was, isOpen]).toEqual([column, was, true]);
        }
      });
    }),
    { numRuns: 200 },
  );
});

test("[R4] on a completed row an error constant is a filled cell", () => {
  fc.assert(
    fc.property(run, (each) => {
      const completed = [...decide(each).entries()].filter(([, decision]) => decision.completed);
      for (const [row, { values }] of completed) {
        for (const [column] of valuesOf(values))
          expect([column, typeof cellOf(each, row, column)]).not.toEqual([column, "object"]);
      }
    }),
    many,
  );
});

const fold = (cell: Cell) =>
  String(cell)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/gu, "");
const noes = new Set([...noTexts, "n", "false", "0", "なし", "無", "nao"].map(fold));

test("[S3] no row goes to No Intent that did not declare it, but a validated one beside a row at No Intent", () => {
  fc.assert(
    fc.property(runWithPerson, (each) => {
      const decisions = decide(each);
      const turned = changesOf(each, decisions).filter(
        ({ column, to }) => column === "l1" && meaningOf("l1", to) === "l1.noIntent",
      );
      for (const { row } of turned) {
        const { intent = "", validated = "" } = each.rows[row] ?? {};
        const isConfirmed =
          each.choices?.has(row) === true || (validated !== "" && validated !== false && validated !== 0);
        expect(decisions[row]?.scenario === "D3" ? isConfirmed : noes.has(fold(intent))).toBe(true);
      }
    }),
    many,
  );
});

test("[S3] 'has not declared intent' is never No Intent", () => {
  const undeclared = fc.constantFrom(
    "意思を申告していない",
    "意思の申告なし",
    "Has not declared intent",
    "Not declared",
    "nicht erklärt",
    "não declarada",
    "no declarada",
    "no answer",
    "None",
    "not yet",
  );
  fc.assert(
    fc.property(undeclared, fc.constantFrom("Delivery", "Assignment"), (intent, stage) => {
      const [decision] = decide({
        language: "en",
        rows: [
          { tenant: "Contoso", service: "Teams", stage, intent, reason: "Executive Sponsorship", l1: "In Progress" },
        ],
      });
      expect(decision?.scenario).toBeNull();
    }),
  );
});

test("[W2] a value written means what the value means, and a cell means the same in any table", () => {
  fc.assert(
    fc.property(runWithPerson, (each) => {
      for (const [row, { values }] of decide(each).entries()) {
        const changes = changesOf(each, decide(each)).filter((change) => change.row === row);
        for (const { column, to } of changes) {
          const value = valuesOf(values).find(([of]) => of === column)?.[1];
          if (value !== undefined) expect(meaningOf(column, to)).toBe(meaningOfValue(column, value));
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("[R4] a cell that can't be read in a fact a rule needs is never taken for yes or no", () => {
  const odd = garbage.filter(
    (cell) => typeof cell === "object" || (typeof cell === "number" && cell !== 0 && cell !== 1),
  );
  fc.assert(
    fc.property(odd, (cell) => {
      const [intent, ftc, newWorkload] = decide({
        language: "en",
        rows: [
          { tenant: "Contoso", service: "Teams", stage: "Delivery", intent: cell, l1: "In Progress" },
          {
            tenant: "Contoso",
            service: "Edge",
            stage: "Assignment",
            intent: "Yes",
            ftcAssistance: cell,
            l1: "In Progress",
          },
          { tenant: "Contoso", service: "AIP", stage: "Delivery", intent: "No", newWorkload: cell, l1: "In Progress" },
        ],
      });
      expect([intent?.attention, ftc?.attention, newWorkload?.attention]).toEqual([
        ["unreadable:intent"],
        ["unreadable:ftcAssistance"],
        ["unreadable:newWorkload"],
      ]);
    }),
  );
});
