import { bindHeadings, type Binding } from "../playbook/bindHeadings";
import type { Cell } from "../playbook/cell";
import type { Language } from "../playbook/language";
import { nothingLeftOut } from "../review/leftOut";
import type { ReviewInput } from "../review/proposal";
import type { Snapshot, SnapshotColumn } from "../review/snapshot";
import { argumentGrid, checkSize, type CellGrid } from "./argumentGrid";
import { argumentLanguage } from "./argumentLanguage";
import { ArgumentError } from "./argumentProblem";

/** Headings that were understood, and the language to answer in. */
export interface Headings {
  readonly cells: readonly Cell[];
  readonly binding: Binding;
  readonly language: Language;
}

/** Throws ArgumentError where the headings won't do, or the language is none; `ranges` are all that was handed over. */
export function readHeadings(headings: unknown, language: unknown, ranges: readonly unknown[]): Headings {
  const asked = argumentLanguage(language);
  const spoken = asked ?? "en";
  checkSize(spoken, headings, ...ranges);
  const [cells, ...more] = argumentGrid(headings);
  if (cells === undefined || more.length > 0) throw new ArgumentError({ code: "not-headings" }, spoken);
  const binding = bindHeadings(cells);
  if (!("problem" in binding)) return { cells, binding, language: asked ?? binding.language };
  const { problem } = binding;
  const areNone = problem.code === "heading-missing" && problem.columns.length === 3;
  throw new ArgumentError(areNone ? { code: "not-headings" } : problem, spoken);
}

/** The rows as the pane would have read them, but that nobody can tell which cells are formulas. */
export function reviewInput({ cells, binding, language }: Headings, rows: CellGrid): ReviewInput {
  const odd = rows.find((row) => row.length !== cells.length);
  if (odd !== undefined) throw new ArgumentError({ code: "width", headings: cells.length, cells: odd.length }, language);
  const ref = { kind: "range", name: null, sheetId: "", sheetName: "" } as const;
  const listing = { ref, headings: cells, headingRow: 0, firstColumn: 0, rowCount: rows.length, headingsMerged: false, protected: false };
  const columns = new Map(Object.values(binding.columns).map((index) => [index, columnAt(rows, index)]));
  const snapshot: Snapshot = { listing, rowCount: rows.length, columns };
  return { snapshot, binding, language, choices: new Map(), leftOut: nothingLeftOut };
}

const noRows: ReadonlySet<number> = new Set();

function columnAt(rows: CellGrid, index: number): SnapshotColumn {
  const known = new Map<string, number>();
  const distinct: Cell[] = [];
  const codes = Uint32Array.from(rows, (row) => {
    const cell = row[index] ?? "";
    const key = typeof cell === "object" ? `error ${cell.error}` : `${typeof cell} ${String(cell)}`;
    const code = known.get(key) ?? distinct.push(cell) - 1;
    known.set(key, code);
    return code;
  });
  return { distinct, codes, formulaRows: noRows, format: () => "General" };
}
