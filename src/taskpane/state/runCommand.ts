import { apply, settleReceipt, type ApplyRequest } from "../../review/apply/apply";
import { isSameCell } from "../../playbook/tracker/cell";
import { keepRebinding, tableKey } from "../../review/table/keptRebinding";
import { ProblemError } from "../../review/problem";
import { readBound } from "../../review/table/readTracker";
import type { BoundSnapshot } from "../../review/table/snapshotCells";
import type { Kept, Reading, ReviewSession } from "../../worker/reviewSession";
import type { Invert } from "../../review/apply/invert";
import { revert } from "../../review/apply/revert";
import { isSelected, proposeTable } from "../../review/table/selectedCell";
import type { TableRef } from "../../review/snapshot";
import { understandHeadings } from "../../review/table/understandHeadings";
import type { MonthPort } from "../../review/merge/monthPort";
import type { Job, WorkbookPort } from "../../review/port";
import { loadMonthPage } from "../month/loadMonthPage";
import type { Result } from "./paneAction";
import { partOf } from "./partOf";
import { firstPreview } from "./reducePreview";
import { chosenTable, nothingToKeep, type Chosen, type Command, type Run, type TableSaid } from "./paneState";

/** What a command asks: the workbook, and who thinks. */
export interface Doors {
  readonly port: MonthPort;
  readonly session: ReviewSession;
}

/** How much of the way to a preview is reading; the rest is deciding. */
const reading = 0.8;

/** The table that was chosen before, and a rebinding of it that is not kept yet. */
interface Again {
  readonly ref: TableRef;
  readonly said?: TableSaid & Pick<Chosen, "rebinding">;
}

/** Asks the workbook what a command asks of it. Rejects with ProblemError. */
export async function runCommand({ port, session }: Doors, command: Command, job: Job): Promise<Result> {
  switch (command.do) {
    case "list":
      return listOnward({ port, session }, command, job);
    case "openMonth":
      return { of: "monthPage", loaded: await loadMonthPage(command.language), cameFrom: command.cameFrom };
    case "read":
      return readRows({ port, session }, command, job);
    case "addColumns":
      await port.addColumns(command.chosen.listing.ref, command.headings);
      return listTables(port, {
        ref: command.chosen.listing.ref,
        said: { ...command.said, rebinding: command.chosen.rebinding },
      });
    case "scope": {
      const { preview, part } = command;
      const now = await readBound(port, preview.chosen.listing.ref, preview.chosen, job);
      const rows = await port.rowsIn(now.snapshot.listing.ref, part);
      return { of: "scope", preview, view: await session.writeOnly(readingOf(now), rows, job) };
    }
    case "apply":
      return { of: "run", run: await applyPreview({ port, session }, command, job) };
    case "settle":
      return { of: "run", run: { ...command.run, receipt: await settleReceipt(port, command.run.receipt) } };
    case "revert": {
      const { chosen, receipt } = command.run;
      const invert: Invert = (...of) => session.invert(...of);
      return { of: "revert", run: command.run, reverted: await revert(port, chosen.listing.ref, receipt, job, invert) };
    }
    case "settleRevert": {
      const outcome = await port.settle(command.reverted.outcome);
      return { of: "revert", run: command.run, reverted: { ...command.reverted, outcome } };
    }
  }
}

async function applyPreview(
  { port, session }: Doors,
  command: Extract<Command, { do: "apply" }>,
  job: Job,
): Promise<Run> {
  const { chosen, binding } = command.preview;
  const { listing, rebinding, playbook } = chosen;
  let names: Kept["names"] = [];
  const keep: ApplyRequest["keep"] = async (snapshot, now) => {
    const kept = await session.keep({ snapshot, binding: now, pages: playbook.pages }, job);
    names = kept.names;
    return kept;
  };
  const besides: ApplyRequest["besides"] = () => session.willLookAlike(job);
  const request = { ref: listing.ref, rebinding, previewed: { listing, binding, playbook }, besides, keep };
  return { chosen, command, receipt: await apply(port, request, job), skippedNames: names };
}

function readingOf({ snapshot, binding, playbook }: BoundSnapshot): Reading {
  return { snapshot, binding, pages: playbook.pages };
}

/**
 * The tables; or, where that is asked for, the rows of the one the selection is in, or that was chosen before. Where
 * there is none, or its headings don't suffice, a person has to choose.
 */
async function listOnward(
  { port, session }: Doors,
  { again, preview, onward }: Extract<Command, { do: "list" }>,
  job: Job,
): Promise<Result> {
  const tables = await listTables(port, again && { ref: again });
  const { chosen, selected } = tables;
  const isMeant =
    onward === true
      ? again !== undefined && chosen !== null && tableKey(chosen.listing.ref) === tableKey(again)
      : preview === true && selected !== null && chosen?.listing === selected;
  const isReady = isMeant && chosen !== null && understandHeadings(chosen.listing, chosen).problem === null;
  return isReady ? readRows({ port, session }, { chosen, save: nothingToKeep }, job) : tables;
}

async function listTables(port: WorkbookPort, again?: Again): Promise<Extract<Result, { of: "tables" }>> {
  const listings = await port.list();
  const [{ rebindings: kept, pages: keptPages }, selected] = await Promise.all([port.kept(), port.selected()]);
  const before = again === undefined ? undefined : listings.find(({ ref }) => tableKey(ref) === tableKey(again.ref));
  const listing = before ?? proposeTable(listings, selected);
  const said = listing !== undefined && listing === before ? again?.said : undefined;
  const pages = said?.pages ?? keptPages;
  return {
    of: "tables",
    listings,
    kept,
    selected: listings.find((one) => isSelected(one, selected)) ?? null,
    chosen: listing === undefined ? null : chosenTable(listing, kept, pages, said?.rebinding),
    pages,
    repaged: said?.repaged ?? false,
    rebound: said?.rebound ?? false,
  };
}

async function readRows(
  { port, session }: Doors,
  { chosen, save, anew, show }: Omit<Extract<Command, { do: "read" }>, "do">,
  job: Job,
): Promise<Result> {
  const { listing, rebinding } = chosen;
  const bound = await readBound(port, listing.ref, chosen, partOf(job, 0, reading));
  const now = bound.snapshot.listing;
  const changed = listing.headings.filter((heading, index) => !isSameCell(heading, now.headings[index] ?? ""));
  const isChanged = changed.length > 0 || now.headings.length !== listing.headings.length;
  if (Object.keys(rebinding).length > 0 && isChanged)
    throw new ProblemError({ code: "headings-changed", headings: changed.map(String) });
  if (save.pages !== null) await port.keepPages(save.pages);
  if (save.rebinding) await port.keepRebinding(listing.ref, keepRebinding(listing, rebinding));
  const again = anew !== true;
  const { view: first, lost } = await session.open(readingOf(bound), { again }, partOf(job, reading, 1));
  const view = show === undefined ? first : await session.filter({ ...first.filter, show });
  return { of: "rows", preview: firstPreview({ ...chosen, listing: now }, bound.binding, view, lost) };
}
