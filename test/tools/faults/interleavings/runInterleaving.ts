import { apply, settleReceipt, type Receipt } from "../../../../src/review/apply/apply";
import { ProblemError } from "../../../../src/review/problem";
import { revert, type Reverted } from "../../../../src/review/apply/revert";
import type { WriteOutcome } from "../../../../src/review/port";
import { checkCells } from "../model/checkCells";
import { checkReceipt } from "../model/checkReceipt";
import { checkReverted } from "../model/checkReverted";
import { claimsOf, claimsOfOutcome } from "../model/claims";
import type { Failure } from "../model/failure";
import { WriteLog } from "../model/writeLog";
import type { OpenPreview } from "../openPreview";
import { orProblem } from "../orProblem";
import type { Silence } from "../virtualTime";

export const stories = ["apply", "apply and revert", "apply, answer lost, settle", "add columns"] as const;
export type Story = (typeof stories)[number];

export interface StoryEnd {
  readonly failures: readonly Failure[];
  /** Cells that the receipts say were written. */
  readonly written: number;
  readonly skipped: number;
  readonly notWritten: number;
}

const nothing = { written: 0, skipped: 0, notWritten: 0 };

function watched({ world, host, approval }: OpenPreview): WriteLog {
  const log = new WriteLog(world, approval);
  host.watch = log;
  return log;
}

export async function applyStory(opened: OpenPreview): Promise<StoryEnd> {
  return (await applied(opened)).end;
}

interface Applied {
  readonly end: StoryEnd;
  readonly receipt: Receipt | null;
  readonly log: WriteLog;
}

/** Lets what is awaited fall silent, where an answer is lost. */
type Awaiting = <T>(run: Promise<T>) => Promise<T>;

async function applied(opened: OpenPreview, awaiting: Awaiting = (run) => run): Promise<Applied> {
  const { world, port, request } = opened;
  const log = watched(opened);
  const answer = await orProblem(awaiting(apply(port, request)));
  if (answer instanceof ProblemError) {
    return { end: { ...nothing, failures: checkCells(world, [], []) }, receipt: null, log };
  }
  const receipt = await settled(opened, answer, awaiting);
  const claims = claimsOf(receipt, world);
  const failures = [
    ...checkCells(world, log.writes, [claims]),
    ...checkReceipt(world, log.writes, claims),
    ...namings(receipt.outcome),
  ];
  const unknown = receipt.unknown.map((change): Failure => ({
    kind: "left unknown",
    what: `row ${String(change.row)}, ${change.column}`,
  }));
  return {
    end: {
      failures: [...failures, ...unknown],
      written: receipt.written.length,
      skipped: receipt.skipped.length,
      notWritten: receipt.notWritten.length,
    },
    receipt,
    log,
  };
}

/** Asks what became of the unknown cells, which a batch that failed may leave, too; once more where that fails. */
async function settled({ port }: OpenPreview, receipt: Receipt, awaiting: Awaiting): Promise<Receipt> {
  if (receipt.unknown.length === 0) return receipt;
  const first = await orProblem(awaiting(settleReceipt(port, receipt)));
  const last = first instanceof ProblemError ? await orProblem(awaiting(settleReceipt(port, receipt))) : first;
  return last instanceof ProblemError ? receipt : last;
}

/** Where nothing could go wrong for good a receipt names no cell, be it a wrong one or a right one. */
function namings({ wrong }: WriteOutcome): readonly Failure[] {
  return wrong.map(({ sheetRow, heading, holds }) => ({
    kind: "named wrong cell",
    what: `sheet row ${String(sheetRow)}, ${heading}: is said to hold ${JSON.stringify(holds)}`,
  }));
}

export async function revertStory(opened: OpenPreview): Promise<StoryEnd> {
  const { world, port, request } = opened;
  const { end, receipt, log } = await applied(opened);
  if (receipt === null || end.failures.length > 0) return end;
  const putBack = watched(opened);
  const reverted: Reverted | ProblemError = await orProblem(revert(port, request.ref, receipt));
  // What the receipt of the apply named stays named, whatever became of putting it back.
  const claims = [
    claimsOf(receipt, world),
    ...(reverted instanceof ProblemError ? [] : [claimsOfOutcome(reverted.outcome, world)]),
  ];
  const wrong = checkCells(world, log.writes, claims);
  const claimed =
    reverted instanceof ProblemError
      ? []
      : [
          ...checkReverted(world, reverted, { applied: log.writes, putBack: putBack.writes }),
          ...namings(reverted.outcome),
        ];
  return { ...end, failures: [...wrong, ...claimed] };
}

/** The answer to a batch is lost, or the batch itself. */
export async function settleStory(opened: OpenPreview, silence: Silence): Promise<StoryEnd> {
  return (await applied(opened, (run) => silence.during(run))).end;
}

/** Columns are added at the right end of the table, all of them or, where that is refused, none. */
export async function addColumnsStory(opened: OpenPreview, headings: readonly string[]): Promise<StoryEnd> {
  const { world, port, request } = opened;
  const before = world.columns.length;
  watched(opened);
  const answer = await orProblem(port.addColumns(request.ref, headings));
  const added = world.columns.filter((heading) => headings.includes(heading));
  const failures = [...checkCells(world, [], [])];
  if (answer instanceof ProblemError && added.length > 0)
    failures.push({ kind: "false: rejected", what: `${answer.problem.code}, but ${added.join(", ")} came` });
  if (!(answer instanceof ProblemError) && added.join() !== headings.join())
    failures.push({
      kind: "not complete",
      what: `columns ${added.join(", ")} of ${headings.join(", ")}, ${String(before)} before`,
    });
  return { ...nothing, failures };
}
