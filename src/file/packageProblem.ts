/** Why a file can't be read, or an edit can't be made. Words for people are made from it elsewhere. */
export type PackageProblem =
  | { readonly code: "empty-file" }
  | { readonly code: "not-xlsx" }
  | { readonly code: "old-xls" }
  | { readonly code: "xlsb" }
  | { readonly code: "encrypted" }
  | { readonly code: "truncated" }
  /** The zip contradicts itself; part is the entry concerned, where there is one. */
  | { readonly code: "damaged"; readonly part: string | null }
  /** Unpacked sizes in bytes. */
  | { readonly code: "too-big-inside"; readonly size: number; readonly limit: number }
  | { readonly code: "too-many-parts"; readonly count: number; readonly limit: number }
  | { readonly code: "missing-part"; readonly part: string }
  /** position counts characters from the beginning of the part. */
  | { readonly code: "broken-xml"; readonly part: string; readonly position: number }
  | { readonly code: "xml-with-dtd"; readonly part: string }
  | { readonly code: "xml-encoding"; readonly part: string; readonly encoding: string }
  /** Well-formed XML that says something impossible; address is the cell, row or range it says it of. */
  | { readonly code: "broken-part"; readonly part: string; readonly address: string }
  | { readonly code: "no-sheets" }
  | { readonly code: "no-styles" }
  | { readonly code: "no-such-sheet"; readonly sheet: string }
  /** The edits that are refused; row and column count from 0. */
  | {
      readonly code: "outside-sheet" | "edited-twice" | "formula-cell" | "number-not-finite" | "text-too-long";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
    };

/** The one exception of this folder. Its message is the problem as JSON, for developers. */
export class PackageError extends Error {
  override readonly name = "PackageError";

  constructor(
    readonly problem: PackageProblem,
    options?: ErrorOptions,
  ) {
    super(JSON.stringify(problem), options);
  }
}
