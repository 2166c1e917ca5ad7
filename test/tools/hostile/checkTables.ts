import { bindHeadings } from "../../../src/playbook/tracker/bindHeadings";
import { review } from "../../../src/review/propose/review";
import { hostileCell } from "./hostileCells";
import { hostileTable, type HostileTable } from "./hostileTable";
import { neverWritten } from "./neverWritten";
import { otherLanguage } from "./otherLanguage";
import { otherTenants } from "./otherTenants";
import type { Property, Reviewed } from "./property";
import { secondRun } from "./secondRun";
import { Random } from "../random";
import { seedOf } from "./seedOf";
import { inputOf } from "./tableInput";
import { countOutcomes, type Outcomes } from "./outcomes";

const properties: readonly Property[] = [secondRun, otherTenants, otherLanguage, neverWritten];

export interface Failure {
  readonly rule: string;
  readonly seed: number;
  readonly rows: readonly string[];
}

export interface Checked {
  readonly rows: number;
  readonly tables: number;
  readonly outcomes: Outcomes;
  readonly failures: readonly Failure[];
}

/** Makes tables until there are so many rows, and holds each to every property. */
export function checkTables(wanted: number, seed: number): Checked {
  const outcomes = new Map<string, number>();
  const failures: Failure[] = [];
  let [rows, tables] = [0, 0];
  for (; rows < wanted; tables++) {
    const table = hostileTable(seedOf(seed, tables));
    failures.push(
      ...checkTable(table, (reviewed) => {
        countOutcomes(outcomes, reviewed);
      }),
    );
    rows += table.rows.length;
  }
  return { rows, tables, outcomes, failures };
}

export function checkTable(
  table: HostileTable,
  see: (reviewed: Reviewed) => void = () => undefined,
): readonly Failure[] {
  try {
    bindHeadings(hostileHeadings(table.seed));
    const input = inputOf(table);
    const reviewed = { table, input, proposals: review(input) };
    see(reviewed);
    return properties.flatMap(({ rule, failures }) => {
      const rows = failures(reviewed);
      return rows.length === 0 ? [] : [{ rule, seed: table.seed, rows }];
    });
  } catch (thrown) {
    return [
      {
        rule: "[R4]",
        seed: table.seed,
        rows: [thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)],
      },
    ];
  }
}

/** They need not bind, but must not throw. */
function hostileHeadings(seed: number): readonly ReturnType<typeof hostileCell>[] {
  const random = new Random(seed);
  return Array.from({ length: 30 }, () => hostileCell(random));
}
