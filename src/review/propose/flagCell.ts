import { isError, type Cell } from "../../playbook/tracker/cell";
import { flags } from "../../playbook/data/flags";
import { fold } from "../../playbook/tracker/fold";
import type { Language } from "../../playbook/tracker/language";
import type { AttentionCode } from "../../playbook/pages";
import { lexicon } from "../../playbook/tracker/read/lexicon";

const separator = "; ";
const codes = Object.keys(flags) as AttentionCode[];
const codeByText = lexicon(codes.map((code) => [code, flags[code]]));

/**
 * What a flag cell that shows these codes (`codesIn`) is to hold for the row's attention codes [F5]: the same
 * codes in any language stand as they are ("same"); a text that is not ours is a person's ("typed") and is not touched.
 */
export function flagCell(
  shown: readonly AttentionCode[] | undefined,
  attention: readonly AttentionCode[],
  language: Language,
): "same" | "typed" | { readonly text: string } {
  if (shown === undefined) return attention.length > 0 ? "typed" : "same";
  const isSame = shown.length === attention.length && shown.every((code) => attention.includes(code));
  return isSame ? "same" : { text: attention.map((code) => flags[code][language][0]).join(separator) };
}

/** The codes a flag cell shows; none for a blank one, undefined where it says anything else. */
export function codesIn(cell: Cell): readonly AttentionCode[] | undefined {
  if (isError(cell)) return undefined;
  const parts = String(cell)
    .split(/[;；]/u)
    .map(fold)
    .filter((part) => part !== "");
  const found = parts.map((part) => codeByText.get(part));
  return found.every((code) => code !== undefined) ? found : undefined;
}
