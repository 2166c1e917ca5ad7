import { terms } from "./data/terms";
import type { Language } from "./language";

/** The texts of one meaning; the first of a language is the one written. A language left out does not compile [L2]. */
export type TermTexts = { readonly [L in Language]: readonly [string, ...string[]] };

export type TermId = keyof typeof terms;
export type L1Id = Extract<TermId, `l1.${string}`>;
export type L2Id = Extract<TermId, `l2.${string}`>;

export const termIds = Object.keys(terms) as TermId[];

/** What is written for a term in a language. */
export function termText(term: TermId, language: Language): string {
  return terms[term][language][0];
}
