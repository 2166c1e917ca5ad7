import { countsSentence } from "../countsSentence";
import type { FileSummary } from "./folderSummary";

/** What the terminal says of one file; a name's control characters would move the cursor or colour what follows. */
export function fileLine(file: FileSummary, dryRun: boolean): string {
  return `${file.file}: ${whatOf(file, dryRun)}`.replace(/\p{Cc}/gu, "\u{FFFD}") + "\n";
}

function whatOf(file: FileSummary, dryRun: boolean): string {
  if (file.outcome === "decided")
    return `${countsSentence(file)}${dryRun ? "" : ` ${file.cellsWritten} cells written.`}`;
  return file.outcome === "passed-over" ? `passed over. ${file.sentence}` : file.sentence;
}
