import { compile } from "../../decision/compile";
import { isError, type Cell } from "../tracker/cell";
import { decisionTable, factSpace } from "../noIntent/table";
import { isBlank, isNa, readL1, readL2, readStage } from "../tracker/read/readTerm";
import { readIntent, readValidated, readYesNo } from "../tracker/read/readYesNo";
import type { L1Id, L2Id } from "../tracker/term";
import { readColumn, type AssessOptions, type TrackingRows } from "../tracker/trackingRows";
import type { Identities } from "../tracker/identify";

export const compiledTable = compile(decisionTable);

const l1Facts = {
  unreadable: "unreadable",
  "l1.statusUnknown": "statusUnknown",
  "l1.inProgress": "inProgress",
  "l1.blocked": "blocked",
  "l1.noIntent": "noIntent",
  "l1.duplicate": "duplicate",
} as const satisfies { readonly [l1 in L1Id | "unreadable"]: string };

const { offset } = compiledTable;

/** What each cell adds to the combination's number; kept as functions of their own, so that a column is read by them once. */
const offsets = {
  l1: (cell: Cell) => offset("l1", l1Facts[readL1(cell)]),
  intent: (cell: Cell) => offset("intent", readIntent(cell)),
  newWorkload: (cell: Cell) => offset("newWorkload", readYesNo(cell)),
  ftcAssistance: (cell: Cell) => offset("ftcAssistance", readYesNo(cell)),
  validated: (cell: Cell) => offset("validated", readValidated(cell)),
  nextAction: (cell: Cell) => offset("nextAction", isNa(cell) ? "notApplicable" : "other"),
};
const isValidated = offset("validated", "yes");
const isNotApplicable = offset("nextAction", "notApplicable");
const stageOffsets = Object.fromEntries(factSpace.stage.map((stage) => [stage, offset("stage", stage)])) as {
  readonly [S in (typeof factSpace.stage)[number]]: number;
};
const keyOffsets = Object.fromEntries(factSpace.key.map((key) => [key, offset("key", key)])) as {
  readonly [K in (typeof factSpace.key)[number]]: number;
};

/** What the rules ask of each row, from its own cells. */
export interface RowFacts {
  readonly l1: (row: number) => L1Id | "unreadable";
  readonly l2: (row: number) => L2Id | "blank" | "unreadable";
  readonly stage: (row: number) => "assignment" | "delivery" | "missing" | "unreadable";
  /** Status Unknown with L2 New Subscription or Workload, or none [S2]. */
  readonly isNewSubscription: (row: number) => boolean;
  /** Next action N/A, or what stands for it: how a row at No Intent that was filled as D3 is known [S3]. */
  readonly readsAsD3: (row: number) => boolean;
  /** The combination's number, but for what the join adds (`subscription`). */
  readonly combination: (row: number) => number;
}

export function rowFacts(rows: TrackingRows, who: Identities, options: AssessOptions): RowFacts {
  const l1 = readColumn(rows, "l1", readL1);
  const l2 = readColumn(rows, "l2", readL2);
  const stage = stageOf(rows);
  const validatedCell = readColumn(rows, "validated", offsets.validated);
  const validated = (row: number) => (options.choices?.get(row)?.validated === true ? isValidated : validatedCell(row));
  const nextAction = nextActionOf(rows, options, (row) => validated(row) === isValidated);
  const fromCells = [
    readColumn(rows, "l1", offsets.l1),
    readColumn(rows, "intent", offsets.intent),
    readColumn(rows, "newWorkload", offsets.newWorkload),
    readColumn(rows, "ftcAssistance", offsets.ftcAssistance),
    nextAction,
    validated,
    (row: number) => stageOffsets[stage(row)],
    (row: number) =>
      keyOffsets[
        who.tenant(row) !== undefined && who.service(row) !== undefined
          ? "present"
          : who.isBlankRow(row)
            ? "blank"
            : "missing"
      ],
  ];
  return {
    l1,
    l2,
    stage,
    isNewSubscription: (row) =>
      l1(row) === "l1.statusUnknown" && (l2(row) === "l2.newSubscriptionOrWorkload" || l2(row) === "blank"),
    readsAsD3: (row) => nextAction(row) === isNotApplicable,
    combination: (row) => fromCells.reduce((number, offset) => number + offset(row), 0),
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
 * Next action N/A is how a row filled as D3 is known [S3]. Where N/A can't have been written (no such column,
 * an error value, a formula that shows nothing) a validated row is one: only D3 asks for validation, and a second
 * run must find the row as the first one left it.
 */
function nextActionOf(
  rows: TrackingRows,
  options: AssessOptions,
  wasValidated: (row: number) => boolean,
): (row: number) => number {
  const other = offset("nextAction", "other");
  const shown = readColumn(rows, "nextAction", offsets.nextAction);
  const says = readColumn(rows, "nextAction", saysSomething);
  const fails = readColumn(rows, "nextAction", isError);
  const wasWritable = (row: number) =>
    rows.columns.nextAction !== undefined && !fails(row) && !(options.isFormula?.(row, "nextAction") ?? false);
  return (row) => (says(row) || wasWritable(row) ? shown(row) : wasValidated(row) ? isNotApplicable : other);
}

const saysSomething = (cell: Cell) => !isError(cell) && !isBlank(cell);
