import { apply, applyRequest, type Receipt } from "../../../../src/review/apply/apply";
import { readTracker } from "../../../../src/review/table/readTracker";
import { revert } from "../../../../src/review/apply/revert";
import { Reviewed } from "../../../../src/review/propose/reviewed";
import type { WriteOutcome } from "../../../../src/review/port";
import type { Failure } from "../model/failure";
import type { OpenPreview } from "../openPreview";
import type { CellGrid } from "../world/cell";
import { heldText } from "../model/checkCells";
import { namedBy } from "../model/claims";

/** A preview of what is there now, with the same words of the person, and its apply. */
export async function applyAgain({ port, request, input: before }: OpenPreview): Promise<Receipt> {
  const bound = await readTracker(port, request.ref, {
    rebinding: request.rebinding,
    playbook: before.playbook,
  });
  return apply(port, applyRequest(request.ref, request.rebinding, Reviewed.of({ ...before, ...bound })));
}

/** The sheet is to be as after a run that met no fault, but for rows with cells that are named as wrong. */
export function checkComplete(
  { world }: OpenPreview,
  complete: CellGrid,
  outcomes: readonly WriteOutcome[],
): readonly Failure[] {
  return differences("not complete", world.grids().real, complete, world, outcomes);
}

/** Puts back all that was written, the last first: not a value, formula or format may be another than before. */
export async function checkRestored(
  opened: OpenPreview,
  receipts: readonly Receipt[],
  outcomes: readonly WriteOutcome[],
): Promise<readonly Failure[]> {
  const { port, request, world } = opened;
  for (const receipt of [...receipts].reverse()) await revert(port, request.ref, receipt);
  const { real, without } = world.grids();
  return differences("not restored", real, without, world, outcomes);
}

function differences(
  kind: Failure["kind"],
  real: CellGrid,
  wanted: CellGrid,
  world: OpenPreview["world"],
  outcomes: readonly WriteOutcome[],
): readonly Failure[] {
  const named = outcomes.map((outcome) => namedBy(outcome, world));
  const unnamed = real.differences(wanted).filter(({ row }) => !named.some(({ namedRows }) => namedRows.has(row)));
  return unnamed.map(({ row, column }) => {
    const name = world.nameAt(row, column);
    return {
      kind,
      what: `${name?.marker ?? `sheet row ${String(row)}`} / ${name?.column ?? String(column)}: holds ${heldText(real.at(row, column))}, not ${heldText(wanted.at(row, column))}`,
    };
  });
}
