import type { Cell } from "../../playbook/tracker/cell";
import type { Language } from "../../playbook/tracker/language";
import { jsonBytes } from "../../review/door/jsonBytes";
import { argumentCell } from "./argumentCell";
import { ArgumentError } from "./argumentError";

export type CellGrid = readonly (readonly Cell[])[];

/** What Excel hands to a function at most, and takes back; some hosts fail above it without a word. */
const mostBytes = 5 * 1024 * 1024;

export function isOmitted(argument: unknown): argument is null | undefined {
  return argument === null || argument === undefined;
}

/** A range as rows of cells; a single cell may come bare. */
export function argumentGrid(argument: unknown): CellGrid {
  return rowsOf(argument).map((row) => row.map(argumentCell));
}

/** Throws ArgumentError where a call is larger than Excel allows [X2]. */
export function checkSize(language: Language, ...ranges: readonly unknown[]): void {
  if (bytesOf(ranges.flatMap(rowsOf)) > mostBytes) throw new ArgumentError({ code: "too-large" }, language);
}

/** The same of what is handed back: Excel on the web takes it as one request. */
export function checkAnswerSize(language: Language, lines: CellGrid): void {
  if (bytesOf(lines) > mostBytes) throw new ArgumentError({ code: "answer-too-large" }, language);
}

function bytesOf(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of rows) for (const cell of row) bytes += jsonBytes(cell);
  return bytes;
}

function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
}
