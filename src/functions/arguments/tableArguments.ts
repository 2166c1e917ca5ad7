import { sheetWords } from "../../language/sheetWords";
import { bindHeadings, headingsLanguage, type Binding } from "../../playbook/tracker/bindHeadings";
import { cellKey, isSameCell, type Cell } from "../../playbook/tracker/cell";
import { commonColumns } from "../../playbook/tracker/column";
import { Interned } from "../../playbook/tracker/interned";
import type { Language } from "../../playbook/tracker/language";
import { nothingLeftOut } from "../../review/propose/leftOut";
import type { ReviewInput } from "../../review/propose/proposal";
import { openSnapshot } from "../../review/table/openSnapshot";
import { noFormats, type Snapshot, type SnapshotColumn } from "../../review/snapshot";
import { argumentGrid, checkSize, type CellGrid } from "./argumentGrid";
import { playbookOf, type Playbook } from "../../playbook/playbook";
import { argumentPages } from "./argumentPages";
import { argumentLanguage } from "./argumentLanguage";
import { ArgumentError } from "./argumentError";

/** Headings that were understood, and the language to answer in. */
export interface Headings {
  readonly cells: readonly Cell[];
  readonly binding: Binding;
  readonly language: Language;
  readonly playbook: Playbook;
}

/** How a function is to answer: in which language, and by which pages of the playbook. */
export interface Asked {
  readonly language: unknown;
  readonly pages: unknown;
}

/**
 * Throws ArgumentError where the headings won't do, or the language or a page is none; `ranges` are all else that was
 * handed over. What is wrong is said in the language asked for, or that of the headings.
 */
export function readHeadings(headings: unknown, { language, pages }: Asked, ranges: readonly unknown[]): Headings {
  const [cells = [], ...more] = argumentGrid(headings);
  const spoken = argumentLanguage(language, headingsLanguage(cells, commonColumns));
  const playbook = playbookOf(argumentPages(pages, spoken));
  const asked = argumentLanguage(language, headingsLanguage(cells, playbook.columns));
  checkSize(asked, headings, ...ranges);
  if (more.length > 0) throw new ArgumentError({ code: "not-headings" }, asked);
  const binding = bindHeadings(cells, {}, playbook.columns);
  if (!("problem" in binding)) return { cells, binding, language: asked, playbook };
  const { problem } = binding;
  const areNone = problem.code === "heading-missing" && problem.columns.length === 3;
  throw new ArgumentError(areNone ? { code: "not-headings" } : problem, asked);
}

/**
 * Throws ArgumentError where there are no rows, one is wider or narrower than the headings, or is the heading row
 * itself, as in Table[#All].
 */
export function checkRows({ cells, language }: Headings, rows: CellGrid): void {
  const odd = rows.length === 0 ? [] : rows.find((row) => row.length !== cells.length);
  if (odd !== undefined)
    throw new ArgumentError({ code: "width", headings: cells.length, cells: odd.length }, language);
  if (rows.some((row) => isSameRow(row, cells))) throw new ArgumentError({ code: "heading-row-given" }, language);
}

/** Whether two rows hold the same cells. */
export function isSameRow(one: readonly Cell[], other: readonly Cell[]): boolean {
  return one.length === other.length && one.every((cell, index) => isSameCell(cell, other[index] ?? ""));
}

/** The rows as the pane would have read them, but that nobody can tell which cells are formulas. */
export function reviewInput(headings: Headings, rows: CellGrid): ReviewInput {
  checkRows(headings, rows);
  const { cells, binding, language, playbook } = headings;
  const ref = { kind: "range", name: null, sheetId: "", sheetName: "" } as const;
  const listing = {
    ref,
    headings: cells,
    headingRow: 0,
    firstColumn: 0,
    rowCount: rows.length,
    headingsMerged: false,
    protected: false,
  };
  const bound = Object.values(binding.columns);
  const snapshot: Snapshot = {
    listing,
    rowCount: rows.length,
    columns: new Map(bound.map((index) => [index, columnAt(rows, index)])),
  };
  return {
    ...openSnapshot(snapshot, binding, playbook),
    language,
    words: sheetWords,
    choices: new Map(),
    leftOut: nothingLeftOut,
  };
}

const noRows: ReadonlySet<number> = new Set();

function columnAt(rows: CellGrid, index: number): SnapshotColumn {
  const { distinct, codes } = Interned.of(
    rows.map((row) => row[index] ?? ""),
    cellKey,
  );
  return { distinct, codes, formulaRows: noRows, formats: noFormats };
}
