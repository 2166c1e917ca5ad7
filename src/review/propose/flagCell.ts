import type { AttentionCode, Decision } from "../../playbook/pages";
import { isError, type Cell } from "../../playbook/tracker/cell";
import { fold } from "../../playbook/tracker/fold";
import type { Language } from "../../playbook/tracker/language";
import type { SheetWords } from "./sheetWords";

const separator = "; ";

/**
 * What a flag cell that shows these codes (`codesReader`) is to hold for the row's attention codes [F5]: the same
 * codes in any language stand as they are ("same"); a text that is not ours is a person's ("typed") and is not touched.
 */
export function flagCell(
  shown: readonly AttentionCode[] | undefined,
  decision: Pick<Decision, "scenario" | "attention">,
  { language, words }: { readonly language: Language; readonly words: SheetWords },
): "same" | "typed" | { readonly text: string } {
  const { attention } = decision;
  if (shown === undefined) return attention.length > 0 ? "typed" : "same";
  const isSame = shown.length === attention.length && shown.every((code) => attention.includes(code));
  return isSame ? "same" : { text: attention.map((code) => words.flag(code, language, decision)).join(separator) };
}

const readers = new WeakMap<SheetWords, (cell: Cell) => readonly AttentionCode[] | undefined>();

/** Reads the codes a flag cell shows; none for a blank one, undefined where it says anything else. */
export function codesReader(words: SheetWords): (cell: Cell) => readonly AttentionCode[] | undefined {
  const known = readers.get(words) ?? ((cell: Cell) => codesIn(cell, words));
  readers.set(words, known);
  return known;
}

function codesIn(cell: Cell, words: SheetWords): readonly AttentionCode[] | undefined {
  if (isError(cell)) return undefined;
  const parts = String(cell)
    .split(/[;；]/u)
    .map(fold)
    .filter((part) => part !== "");
  const found = parts.map((part) => words.flagCode(part));
  return found.every((code) => code !== undefined) ? found : undefined;
}
