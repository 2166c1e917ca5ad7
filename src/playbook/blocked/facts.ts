import { reasonGiven, type Choice } from "../page/choice";
import { fact, type Facts } from "../page/page";
import { stopFacts } from "../stops";
import type { OpenedTable } from "../tracker/openedTable";
import { blockedL2s } from "./l2s";

/** What Blocked asks of a row beside what every page does. */
export const blockedFacts = {
  blocker: fact({ values: ["given", "none"], read: blockerOf }),
} as const satisfies Facts;

/** All that the rules of Blocked ask for. */
export const askedFacts = { ...stopFacts, ...blockedFacts } as const;

const ofBlocked: ReadonlySet<string> = new Set(blockedL2s);

/** The row is at Blocked, or what it is said to be for is an L2 of Blocked [B2]. */
function blockerOf(table: OpenedTable): (row: number, said: Choice | undefined) => "given" | "none" {
  return (row, said) => {
    const reason = reasonGiven(table, row, said);
    return table.readings.l1(row) === "l1.blocked" || ofBlocked.has(reason) ? "given" : "none";
  };
}
