import { csvCell } from "./csvCell";
import type { Counts, DecidedFile, FileSummary } from "./folderSummary";

const kinds = {
  scenario: (file: DecidedFile): Counts => file.scenarios,
  attention: (file: DecidedFile): Counts => file.attention,
  left: (file: DecidedFile): Counts => file.left,
};

/** A column: its heading, and what stands in it for a workbook that was decided. */
type Column = readonly [heading: string, cell: (file: DecidedFile) => string | number];

const columns: readonly Column[] = [
  ["sheet", ({ sheet }) => sheet],
  ["table", ({ table }) => table ?? ""],
  ["language", ({ language }) => language],
  ["rows", ({ rows }) => rows],
  ["rows to change", ({ rowsToChange }) => rowsToChange],
  ["rows to look at", ({ rowsToLookAt }) => rowsToLookAt],
  ["kept as they are", ({ kept }) => kept],
  ["cells written", ({ cellsWritten }) => cellsWritten],
];

/**
 * A line a file: what became of it, the sentence where it was not decided, its counts, and a column for each code that
 * was met in any. UTF-16 with its mark, columns parted by tabs: the one form that Excel opens rightly whatever its
 * language and the system's list separator are. All numbers are whole, so that no decimal mark plays a part.
 */
export function summaryCsv(files: readonly FileSummary[]): Uint8Array {
  const decided = files.filter((file) => file.outcome === "decided");
  const all = [...columns, ...codeColumns(decided)];
  const lines = [["file", "outcome", "sentence", ...all.map(([heading]) => heading)], ...files.map(lineOf(all))];
  const text = lines.map((line) => `${line.map(csvCell).join("\t")}\r\n`).join("");
  return Buffer.from(`\uFEFF${text}`, "utf16le");
}

function lineOf(all: readonly Column[]): (file: FileSummary) => (string | number)[] {
  return (file) =>
    file.outcome === "decided"
      ? [file.file, file.outcome, "", ...all.map(([, cell]) => cell(file))]
      : [file.file, file.outcome, file.sentence, ...all.map(() => "")];
}

function codeColumns(decided: readonly DecidedFile[]): Column[] {
  return Object.entries(kinds).flatMap(([kind, countsOf]) => {
    const codes = new Set(decided.flatMap((file) => Object.keys(countsOf(file))));
    return [...codes].sort().map((code): Column => [`${kind}: ${code}`, (file) => countsOf(file)[code] ?? 0]);
  });
}
