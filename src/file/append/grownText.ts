import { escapeCellText, unescapeCellText } from "../xml/escapedText";
import { decodedText } from "../xml/xmlReferences";
import { grownFormula } from "./grownFormula";
import type { Growth } from "./moveDown";

const FORMULAS = /(<(?:[^\s<>/:!?]+:)?f(?:\s[^>]*)?>)([^<]+)(<\/)/gu;
const NAMES = /(<(?:[^\s<>/:!?]+:)?definedName(?:\s[^>]*)?>)([^<]+)(<\/)/gu;

/** The text of a sheet's part whose formulas refer to a table that grew. */
export function withGrownFormulas(text: string, growth: Growth, own: boolean): string {
  return replaceIn(text, FORMULAS, (formula) => grownFormula(formula, growth, own, own));
}

/** The text of the workbook's part whose names stand for blocks of a table that grew. */
export function withGrownNames(text: string, growth: Growth): string {
  return replaceIn(text, NAMES, (formula) => grownFormula(formula, growth, false, true));
}

function replaceIn(text: string, pattern: RegExp, change: (formula: string) => string): string {
  return text.replace(pattern, (all: string, before: string, written: string, after: string) => {
    const formula = unescapeCellText(decodedText(written));
    const changed = change(formula);
    return changed === formula ? all : `${before}${escapeCellText(changed)}${after}`;
  });
}
