import { sheetWords } from "../language/sheetWords";
import { isHeadingRow, type Binding } from "../playbook/tracker/bindHeadings";
import type { Language } from "../playbook/tracker/language";
import { fileWorkbook } from "../file/fileWorkbook";
import type { PageId } from "../playbook/pages";
import { playbookOf } from "../playbook/playbook";
import { apply, applyRequest, type Receipt } from "../review/apply/apply";
import { nothingLeftOut } from "../review/propose/leftOut";
import type { ReviewInput, RowProposal } from "../review/propose/proposal";
import { readTracker } from "../review/table/readTracker";
import { Reviewed } from "../review/propose/reviewed";
import type { TableListing } from "../review/snapshot";
import { onlyTracker, tableNamed } from "./chooseTable";

export interface ClassifyOptions {
  /** A table's name, or a sheet's for its plain range; absent: the only tracker there is. */
  readonly table?: string;
  /** What cells are written in; absent: the table's language. */
  readonly language?: Language;
  /** Beside the leading one; absent: none. */
  readonly pages?: readonly PageId[];
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
  /** The workbook with what was written; on a dry run the one that came in. */
  readonly bytes: Uint8Array;
}

/**
 * Decides the rows of a tracker in an .xlsx or .xlsm, and patches what changes into a copy of the file.
 * Throws PackageError for the file, ProblemError for the table.
 */
export async function classify(bytes: Uint8Array, options: ClassifyOptions): Promise<Classified> {
  const port = fileWorkbook(bytes, { isHeadingRow });
  const listings = await port.list();
  const listing = options.table === undefined ? onlyTracker(listings) : tableNamed(listings, options.table);
  const bound = await readTracker(port, listing.ref, { rebinding: {}, playbook: playbookOf(options.pages ?? []) });
  const { binding } = bound;
  const language = options.language ?? binding.language;
  const input = { ...bound, language, words: sheetWords, choices: new Map(), leftOut: nothingLeftOut };
  const reviewed = Reviewed.begin(input);
  const proposals = reviewed.decide();
  const decided = { listing, binding, language, input, proposals };
  if (options.dryRun) return { ...decided, bytes };
  // The file that came stays as it is: nothing is ever put back.
  const besides = (): Promise<boolean> => Promise.resolve(false);
  const receipt = await apply(port, { ...applyRequest(listing.ref, {}, reviewed), besides });
  return { ...decided, receipt, bytes: port.bytes() };
}
