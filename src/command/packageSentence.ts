import type { PackageProblem } from "../file/packageProblem";

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000).toLocaleString("en")} MB`;
const cell = ({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }) =>
  `row ${row + 1}, column ${column + 1} of sheet “${sheet}”`;

const sentences: { readonly [C in PackageProblem["code"]]: (problem: Extract<PackageProblem, { code: C }>) => string } =
  {
    "empty-file": () => "The file is empty. Save the workbook again and use that file.",
    "not-xlsx": () => "This is not an Excel workbook. Use a file saved as .xlsx or .xlsm.",
    "old-xls": () => "This is a workbook in the old .xls format. Save it as .xlsx, then try again.",
    xlsb: () => "This is a binary workbook (.xlsb). Save it as .xlsx, then try again.",
    encrypted: () => "The workbook is protected with a password. Save a copy without the password, then try again.",
    truncated: () => "The file breaks off: its end is missing. Copy or download it again.",
    damaged: ({ part }) =>
      `The file is damaged${part === null ? "" : ` (${part})`}. Open it in Excel, let Excel repair it, and save it again.`,
    "too-big-inside": ({ size, limit }) =>
      `Unpacked, the file would take ${megabytes(size)}; at most ${megabytes(limit)} are read. Save the tracker in a smaller workbook.`,
    "too-many-parts": ({ count, limit }) =>
      `The file has ${count} parts; at most ${limit} are read. Save the tracker in a smaller workbook.`,
    "missing-part": ({ part }) =>
      `The file is damaged: ${part} is missing. Open it in Excel, let Excel repair it, and save it again.`,
    "broken-xml": ({ part }) =>
      `The file is damaged: ${part} can't be read. Open it in Excel, let Excel repair it, and save it again.`,
    "xml-with-dtd": ({ part }) =>
      `The file has definitions in ${part} that no workbook needs and that can be harmful. It is not read.`,
    "xml-encoding": ({ part, encoding }) =>
      `The file has a part in the encoding ${encoding} (${part}), which can't be read. Open it in Excel and save it again.`,
    "broken-part": ({ part, address }) =>
      `The file is damaged: ${part} is wrong at ${address}. Open it in Excel, let Excel repair it, and save it again.`,
    "no-sheets": () => "The workbook has no worksheets. Use a workbook with a tracking table.",
    "no-styles": () =>
      "The workbook has no styles, so a date can't be given its format. Open it in Excel and save it again.",
    "no-such-sheet": ({ sheet }) => `The sheet “${sheet}” is not in the file.`,
    "outside-sheet": (problem) => `There is no ${cell(problem)}.`,
    "edited-twice": (problem) => `Two values were given for ${cell(problem)}.`,
    "formula-cell": (problem) => `There is a formula in ${cell(problem)}; formulas are never replaced.`,
    "number-not-finite": (problem) => `The number for ${cell(problem)} is none that a cell can hold.`,
    "text-too-long": (problem) => `The text for ${cell(problem)} is longer than a cell can hold.`,
  };

/** What is wrong with the file and what to do about it. */
export function packageSentence(problem: PackageProblem): string {
  const sentence = sentences[problem.code] as (of: PackageProblem) => string;
  return sentence(problem);
}
