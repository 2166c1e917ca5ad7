import type { Language } from "../../../playbook/tracker/language";
import type { ReportCounts } from "../reportCounts";

/** How often each code was met, in the order of the alphabet; what was not met is left out. */
export type Counts = { readonly [code: string]: number };

/** What came of a workbook that was decided. */
export interface DecidedFile extends ReportCounts {
  readonly file: string;
  readonly outcome: "decided";
  readonly sheet: string;
  /** null for a plain range. */
  readonly table: string | null;
  readonly language: Language;
  readonly scenarios: Counts;
  readonly attention: Counts;
  readonly left: Counts;
}

/** What is said of anything else in the folder: a workbook that could not be decided, or what is none. */
export interface SaidFile {
  readonly file: string;
  readonly outcome: "not-decided" | "passed-over";
  readonly sentence: string;
}

export type FileSummary = DecidedFile | SaidFile;

/** summary.json, as README.md describes it; a member may be added, and none is taken away or given another meaning. */
export interface FolderSummary {
  readonly dryRun: boolean;
  readonly decided: number;
  readonly notDecided: number;
  readonly passedOver: number;
  /** All that is in the folder, by name. */
  readonly files: readonly FileSummary[];
}

export function folderSummary(dryRun: boolean, files: readonly FileSummary[]): FolderSummary {
  const count = (outcome: FileSummary["outcome"]) => files.filter((file) => file.outcome === outcome).length;
  return {
    dryRun,
    decided: count("decided"),
    notDecided: count("not-decided"),
    passedOver: count("passed-over"),
    files,
  };
}
