import { bindListing, columnNeeds } from "../../src/review/bindSnapshot";
import { apply, type Receipt } from "../../src/review/apply";
import { countHeadings, type Binding } from "../../src/playbook/bindHeadings";
import type { Cell } from "../../src/playbook/cell";
import type { Language } from "../../src/playbook/language";
import { isBlankRow } from "../../src/review/isBlankRow";
import { nothingLeftOut } from "../../src/review/leftOut";
import { onlyTracker, tableNamed } from "../../src/review/chooseTable";
import { ProblemError } from "../../src/review/problem";
import type { ReviewInput, RowProposal } from "../../src/review/proposal";
import { review } from "../../src/review/review";
import type { Snapshot, TableListing } from "../../src/review/snapshot";
import type { WorkbookPort } from "../../src/review/workbookPort";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { startHost } from "../host/startHost";
import type { Host } from "../host/host";
import { fillWorkbook } from "../package/fillWorkbook";
import { openPackage } from "../package/openPackage";
import { patchPackage } from "../package/patchPackage";
import { packageEdits } from "./packageEdits";

export interface ClassifyOptions {
  /** A table's name, or a sheet's for its plain range; absent: the only tracker there is. */
  readonly table?: string;
  /** What cells are written in; absent: the table's language. */
  readonly language?: Language;
  readonly dryRun: boolean;
}

/** What one run of the command decided and did. */
export interface Classified {
  readonly listing: TableListing;
  readonly binding: Binding;
  readonly language: Language;
  readonly input: ReviewInput;
  readonly proposals: readonly RowProposal[];
  /** Absent on a dry run. */
  readonly receipt?: Receipt;
  readonly host: Host;
  /** The workbook with what was written; on a dry run the one that came in. */
  readonly bytes: Uint8Array;
}

/**
 * Reads an .xlsx or .xlsm into a workbook in memory, has the add-in's own adapter and the Excel client do
 * their work on it, and patches the written cells into a copy of the file.
 * Throws PackageError for the file, ProblemError for the table.
 */
export async function classify(bytes: Uint8Array, options: ClassifyOptions): Promise<Classified> {
  const host = startHost(fillWorkbook(await openPackage(bytes)));
  const port = excelWorkbook({ isHeadingRow: (cells: readonly Cell[]) => countHeadings(cells) >= 3 });
  const listings = await port.list();
  const listing = options.table === undefined ? onlyTracker(listings) : tableNamed(listings, options.table);
  const { snapshot, binding } = await readTracker(port, listing);
  const language = options.language ?? binding.language;
  const input = { snapshot, binding, language, choices: new Map(), leftOut: nothingLeftOut };
  const proposals = review(input);
  const decided = { listing, binding, language, input, proposals, host };
  if (options.dryRun) return { ...decided, bytes };
  const receipt = await apply(port, { ref: listing.ref, rebinding: {}, input, approved: proposals });
  return { ...decided, receipt, bytes: patchPackage(bytes, packageEdits(receipt)) };
}

async function readTracker(port: WorkbookPort, listing: TableListing): Promise<{ snapshot: Snapshot; binding: Binding }> {
  let binding = bindListing(listing, {});
  const snapshot = await port.read(listing.ref, (now) => columnNeeds((binding = bindListing(now, {}))));
  const bound = { snapshot, binding };
  const rows = Array.from({ length: snapshot.rowCount }, (_, row) => row);
  if (rows.every((row) => isBlankRow(bound, row))) throw new ProblemError({ code: "no-rows" });
  return bound;
}
