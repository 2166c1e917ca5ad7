import { playbookOf } from "../../../playbook/playbook";
import { applyMonth, settleMonth, type MonthRequest } from "../../../review/merge/apply/applyMonth";
import { revertMonth, settleRevertedMonth } from "../../../review/merge/apply/revertMonth";
import type { MonthPort } from "../../../review/merge/monthPort";
import { openMonthTable } from "../../../review/merge/openMonthTable";
import { proposeMonth } from "../../../review/merge/proposeMonth";
import type { Job } from "../../../review/port";
import type { TableRef } from "../../../review/snapshot";
import { recallRebinding, tableKey } from "../../../review/table/keptRebinding";
import type { RowName } from "../../../review/table/rowName";
import type { BoundSnapshot } from "../../../review/table/snapshotCells";
import type { MonthSaid } from "../../../worker/month/monthSession";
import type { Reading, ReviewSession } from "../../../worker/reviewSession";
import { firstMonthFilter } from "../../../worker/month/monthView";
import { partOf } from "../../state/partOf";
import { isLastSheet, lastPlace } from "./lastPlace";
import type { MonthResult } from "./monthAction";
import type { ChosenMonth, MonthCommand, MonthPreview, MonthRun } from "./monthState";

/** What the page asks: the workbook, and who thinks. */
export interface MonthDoors {
  readonly port: MonthPort;
  readonly session: ReviewSession;
  /** The table that a person came from. */
  readonly cameFrom: TableRef | null;
  /** What was said of months before, by the tracker's key. */
  readonly saidBefore: ReadonlyMap<string, MonthSaid>;
}

/** Asks the workbook what a command asks of it. Rejects with ProblemError. */
export async function runMonth(doors: MonthDoors, command: MonthCommand, job: Job): Promise<MonthResult> {
  const { port, session } = doors;
  switch (command.do) {
    case "list":
      return { of: "tables", chosen: await findTables(doors) };
    case "read":
      return { of: "month", preview: await openMonth(doors, command.chosen, job) };
    case "apply":
      return { of: "run", run: await writeMonth(doors, command.preview, job) };
    case "settle": {
      const { run } = command;
      return { of: "run", run: { ...run, receipt: await settleMonth(port, run.request, run.receipt, job) } };
    }
    case "revert": {
      const { request, receipt } = command.run;
      const invert = session.month.invert.bind(session.month);
      return { of: "revert", run: command.run, reverted: await revertMonth(port, request.ref, receipt, job, invert) };
    }
    case "settleRevert": {
      const reverted = await settleRevertedMonth(port, command.reverted);
      return { of: "revert", run: command.run, reverted };
    }
  }
}

async function findTables({ port, cameFrom }: MonthDoors): Promise<ChosenMonth> {
  const listings = await port.list();
  const { rebindings, pages } = await port.kept();
  const own = cameFrom === null ? undefined : listings.find(({ ref }) => tableKey(ref) === tableKey(cameFrom));
  return { listings, kept: rebindings, pages: pages.chosen, ...proposeMonth(listings, own ?? null, isLastSheet) };
}

async function openMonth(
  { port, session, saidBefore }: MonthDoors,
  chosen: ChosenMonth,
  job: Job,
): Promise<MonthPreview> {
  const { tracker, portal, last, kept, pages } = chosen;
  if (tracker === null || portal === null) throw new Error("a month has a tracker and an export");
  const tables = [tracker, portal, ...(last === null ? [] : [last])];
  const read: BoundSnapshot[] = [];
  for (const [place, listing] of tables.entries()) {
    const rebinding = recallRebinding(listing, kept);
    const part = partOf(job, place / tables.length, (place + 1) / tables.length);
    read.push(await openMonthTable(port, listing.ref, { rebinding, playbook: playbookOf(pages) }, part));
  }
  const [own, theirs, before] = read;
  if (own === undefined || theirs === undefined) throw new Error("each table was read");
  const readings = {
    tracker: readingOf(own),
    portal: readingOf(theirs),
    last: before === undefined ? null : readingOf(before),
  };
  const { snapshot, binding, playbook } = own;
  const said = saidBefore.get(tableKey(snapshot.listing.ref)) ?? null;
  const view = await session.month.open(readings, said, job);
  return {
    chosen,
    tracker: { listing: snapshot.listing, binding, playbook },
    portal,
    readings: { tracker: readings.tracker, portal: readings.portal },
    filter: firstMonthFilter,
    view,
    waiting: 0,
  };
}

/** What is said of a month so far, to be kept. */
export function saidOf({ readings, view: { said } }: Pick<MonthPreview, "readings" | "view">): MonthSaid {
  return { readings, said };
}

function readingOf({ snapshot, binding, playbook }: BoundSnapshot): Reading {
  return { snapshot, binding, pages: playbook.pages };
}

async function writeMonth({ port, session }: MonthDoors, preview: MonthPreview, job: Job): Promise<MonthRun> {
  const { tracker, chosen } = preview;
  let names: readonly RowName[] = [];
  const keep: MonthRequest["keep"] = async (snapshot, binding, own, unwritten) => {
    const reading = { snapshot, binding, pages: tracker.playbook.pages };
    const kept = await session.month.keep(reading, unwritten, own);
    if (unwritten === undefined) names = kept.names;
    return kept;
  };
  const request = {
    ref: tracker.listing.ref,
    rebinding: recallRebinding(tracker.listing, chosen.kept),
    previewed: tracker,
    last: lastPlace(chosen.last, tracker),
    keep,
  };
  const receipt = await applyMonth(port, request, job);
  return { request, receipt, names, portal: preview.portal.ref, said: saidOf(preview) };
}
