import { compile } from "../../decision/compile";
import { decisionTable } from "../data/decisionTable";
import { isNa, readL1, readL2, readStage } from "../read/readTerm";
import { readIntent, readValidated, readYesNo } from "../read/readYesNo";
import type { L1Id, L2Id } from "../term";
import { readColumn, type AssessOptions, type TrackingRows } from "../trackingRows";
import type { Identities } from "./identify";

export const compiledTable = compile(decisionTable);

const l1Facts = {
  unreadable: "unreadable",
  "l1.statusUnknown": "statusUnknown",
  "l1.inProgress": "inProgress",
  "l1.blocked": "blocked",
  "l1.noIntent": "noIntent",
  "l1.duplicate": "duplicate",
} as const satisfies { readonly [l1 in L1Id | "unreadable"]: string };

/** What the rules ask of each row, from its own cells. */
export interface RowFacts {
  readonly l1: (row: number) => L1Id | "unreadable";
  readonly l2: (row: number) => L2Id | "blank" | "unreadable";
  readonly stage: (row: number) => "assignment" | "delivery" | "missing" | "unreadable";
  /** Status Unknown with L2 New Subscription or Workload, or none [S2]. */
  readonly isNewSubscription: (row: number) => boolean;
  /** The combination's number, but for what the join adds (`subscription`). */
  readonly combination: (row: number) => number;
}

export function rowFacts(rows: TrackingRows, who: Identities, options: AssessOptions): RowFacts {
  const { offset } = compiledTable;
  const l1 = readColumn(rows, "l1", readL1);
  const l2 = readColumn(rows, "l2", readL2);
  const stage = stageOf(rows);
  const intent = readColumn(rows, "intent", (cell) => offset("intent", readIntent(cell)));
  const newWorkload = readColumn(rows, "newWorkload", (cell) => offset("newWorkload", readYesNo(cell)));
  const ftcAssistance = readColumn(rows, "ftcAssistance", (cell) => offset("ftcAssistance", readYesNo(cell)));
  const validatedCell = readColumn(rows, "validated", (cell) => offset("validated", readValidated(cell)));
  const validated = (row: number) => (options.choices?.get(row)?.validated === true ? offset("validated", "yes") : validatedCell(row));
  const nextAction = nextActionOf(rows, (row) => validated(row) === offset("validated", "yes"));
  const key = (row: number) => (who.tenant(row) !== undefined && who.service(row) !== undefined ? "present" : who.isBlankRow(row) ? "blank" : "missing");
  return {
    l1,
    l2,
    stage,
    isNewSubscription: (row) => l1(row) === "l1.statusUnknown" && (l2(row) === "l2.newSubscriptionOrWorkload" || l2(row) === "blank"),
    combination: (row) =>
      offset("key", key(row)) + offset("l1", l1Facts[l1(row)]) + offset("stage", stage(row)) +
      intent(row) + newWorkload(row) + ftcAssistance(row) + nextAction(row) + validated(row),
  };
}

/** The stage column, else who-updates [S5]. */
function stageOf(rows: TrackingRows): RowFacts["stage"] {
  const own = readColumn(rows, "stage", readStage);
  const who = readColumn(rows, "whoUpdates", readStage);
  return (row) => {
    const stage = own(row);
    return stage === "missing" ? who(row) : stage;
  };
}

/**
 * Next action N/A is how a row filled as D3 is known [S3]. In a table without that column a validated row is:
 * only D3 asks for validation, and a second run must find the row as the first one left it.
 */
function nextActionOf(rows: TrackingRows, isValidated: (row: number) => boolean): (row: number) => number {
  const notApplicable = compiledTable.offset("nextAction", "notApplicable");
  const other = compiledTable.offset("nextAction", "other");
  if (rows.columns.nextAction === undefined) return (row) => (isValidated(row) ? notApplicable : other);
  return readColumn(rows, "nextAction", (cell) => (isNa(cell) ? notApplicable : other));
}
