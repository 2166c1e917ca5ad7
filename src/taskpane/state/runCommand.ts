import { apply, settleReceipt } from "../../review/apply/apply";
import { findScope } from "../../review/apply/findScope";
import { isSameCell } from "../../playbook/tracker/cell";
import { keepRebinding, tableKey } from "../../review/table/keptRebinding";
import { ProblemError } from "../../review/problem";
import { readTracker } from "../../review/table/readTracker";
import { revert } from "../../review/apply/revert";
import { isSelected, proposeTable } from "../../review/table/selectedCell";
import type { TableRef } from "../../review/snapshot";
import { understandHeadings } from "../../review/table/understandHeadings";
import type { Job, WorkbookPort } from "../../review/port";
import type { Result } from "./paneAction";
import { chosenTable, nothingToKeep, type Chosen, type Command, type TableSaid, type ToKeep } from "./paneState";

/** The table that was chosen before, and a rebinding of it that is not kept yet. */
interface Again {
  readonly ref: TableRef;
  readonly said?: TableSaid & Pick<Chosen, "rebinding">;
}

/** Asks the workbook what a command asks of it. Rejects with ProblemError. */
export async function runCommand(port: WorkbookPort, command: Command, job: Job): Promise<Result> {
  switch (command.do) {
    case "list":
      return command.preview === true
        ? previewSelected(port, job)
        : listTables(port, command.again && { ref: command.again });
    case "read":
      return readRows(port, command.chosen, command.save, job);
    case "addColumns":
      await port.addColumns(command.chosen.listing.ref, command.headings);
      return listTables(port, {
        ref: command.chosen.listing.ref,
        said: { ...command.said, rebinding: command.chosen.rebinding },
      });
    case "scope": {
      const { preview, part } = command;
      const { chosen, input } = preview;
      return {
        of: "scope",
        preview,
        rows: await findScope(port, chosen.listing.ref, chosen, input, part, job),
      };
    }
    case "apply": {
      const { chosen, input, reviewed } = command.preview;
      const request = {
        ref: chosen.listing.ref,
        rebinding: chosen.rebinding,
        input,
        approved: reviewed?.proposals ?? [],
      };
      return { of: "run", run: { chosen, command, previewed: input, receipt: await apply(port, request, job) } };
    }
    case "settle":
      return { of: "run", run: { ...command.run, receipt: await settleReceipt(port, command.run.receipt) } };
    case "revert": {
      const { chosen, receipt } = command.run;
      return { of: "revert", run: command.run, reverted: await revert(port, chosen.listing.ref, receipt, job) };
    }
    case "settleRevert": {
      const outcome = await port.settle(command.reverted.outcome);
      return { of: "revert", run: command.run, reverted: { ...command.reverted, outcome } };
    }
  }
}

/**
 * The rows of the table the selection is in; where there is none, or its headings don't suffice, a person has to
 * choose.
 */
async function previewSelected(port: WorkbookPort, job: Job): Promise<Result> {
  const tables = await listTables(port);
  const { chosen, selected } = tables;
  const isReady =
    selected !== null && chosen?.listing === selected && understandHeadings(chosen.listing, chosen).problem === null;
  return isReady ? readRows(port, chosen, nothingToKeep, job) : tables;
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

async function readRows(port: WorkbookPort, chosen: Chosen, save: ToKeep, job: Job): Promise<Result> {
  const { listing, rebinding } = chosen;
  const bound = await readTracker(port, listing.ref, chosen, job);
  const now = bound.snapshot.listing;
  const changed = listing.headings.filter((heading, index) => !isSameCell(heading, now.headings[index] ?? ""));
  const isChanged = changed.length > 0 || now.headings.length !== listing.headings.length;
  if (Object.keys(rebinding).length > 0 && isChanged)
    throw new ProblemError({ code: "headings-changed", headings: changed.map(String) });
  if (save.pages !== null) await port.keepPages(save.pages);
  if (save.rebinding) await port.keepRebinding(listing.ref, keepRebinding(listing, rebinding));
  return { of: "rows", chosen: { ...chosen, listing: now }, bound };
}
