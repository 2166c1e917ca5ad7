import type { Cell } from "../../../../src/playbook/tracker/cell";
import type { ColumnId } from "../../../../src/playbook/tracker/column";
import { words } from "../../../../src/playbook/tracker/data/words";
import type { AttentionCode, LeftReason, ScenarioId } from "../../../../src/playbook/pages";
import { termText, type TermId } from "../../../../src/playbook/tracker/term";
import type { SampleLanguage } from "./sampleLanguage";

/** A cell of a sample before it has a language. A date is its serial number. */
export type SampleCell =
  | { readonly term: TermId }
  | { readonly word: keyof typeof words }
  | { readonly text: string; readonly ja?: string }
  | { readonly date: number }
  | { readonly number: number }
  | { readonly formula: string; readonly result: string }
  | { readonly error: "#N/A" };

export interface Expected {
  readonly scenario?: ScenarioId;
  readonly attention?: readonly AttentionCode[];
  readonly left?: LeftReason;
}

export interface SampleRow {
  readonly cells: { readonly [column in ColumnId]?: SampleCell };
  /** What the playbook says of the row; the tests hold it against what is decided. */
  readonly expected: Expected;
}

export const term = (id: TermId): SampleCell => ({ term: id });
export const word = (id: keyof typeof words): SampleCell => ({ word: id });
export const text = (en: string, ja?: string): SampleCell => (ja === undefined ? { text: en } : { text: en, ja });
export const date = (serial: number): SampleCell => ({ date: serial });

/** What the cell holds in a language; of a formula, its result. */
export function valueIn(cell: SampleCell, language: SampleLanguage): Cell {
  if ("term" in cell) return termText(cell.term, language);
  if ("word" in cell) return words[cell.word][language][0];
  if ("text" in cell) return language === "ja" ? (cell.ja ?? cell.text) : cell.text;
  if ("date" in cell) return cell.date;
  if ("number" in cell) return cell.number;
  return "formula" in cell ? cell.result : { error: cell.error };
}
