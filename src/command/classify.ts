import { apply, type Receipt } from "../review/apply";
import { isHeadingRow, type Binding } from "../playbook/bindHeadings";
import type { Language } from "../playbook/language";
import { readTracker } from "../review/readTracker";
import { nothingLeftOut } from "../review/leftOut";
import { onlyTracker, tableNamed } from "./chooseTable";
import type { ReviewInput, RowProposal } from "../review/proposal";
import { review } from "../review/review";
import type { TableListing } from "../review/snapshot";
import { excelWorkbook } from "../workbook/excelWorkbook";
import { startHost } from "../../test/host/startHost";
import type { Host } from "../../test/host/host";
import { fillWorkbook } from "../../test/package/fillWorkbook";
import { openPackage } from "../file/openPackage";
import { patchPackage } from "../file/patchPackage";
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
  const port = excelWorkbook({ isHeadingRow });
  const listings = await port.list();
  const listing = options.table === undefined ? onlyTracker(listings) : tableNamed(listings, options.table);
  const bound = await readTracker(port, listing.ref, {});
  const { binding } = bound;
  const language = options.language ?? binding.language;
  const input = { ...bound, language, choices: new Map(), leftOut: nothingLeftOut };
  const proposals = review(input);
  const decided = { listing, binding, language, input, proposals, host };
  if (options.dryRun) return { ...decided, bytes };
  const receipt = await apply(port, { ref: listing.ref, rebinding: {}, input, approved: proposals });
  return { ...decided, receipt, bytes: patchPackage(bytes, packageEdits(receipt)) };
}
