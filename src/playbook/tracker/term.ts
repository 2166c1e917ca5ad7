import { terms } from "./data/terms";
import type { Language } from "./language";

/** The texts of one meaning; the first of a language is the one written. A language left out does not compile [L2]. */
export type TermTexts = { readonly [L in Language]: readonly [string, ...string[]] };

export type TermId = keyof typeof terms;
export type L1Id = Extract<TermId, `l1.${string}`>;
export type L2Id = Extract<TermId, `l2.${string}`>;

export const termIds = Object.keys(terms) as TermId[];

/** The three L2s a row at No Intent may have (domain A2). */
export const noIntentL2s = [
  "l2.executiveSponsorship",
  "l2.usingCompetitiveSolution",
  "l2.usingMicrosoftOnPremisesSolution",
] as const satisfies readonly L2Id[];
export type NoIntentL2 = (typeof noIntentL2s)[number];

export function isNoIntentL2(term: string): term is NoIntentL2 {
  return (noIntentL2s as readonly string[]).includes(term);
}

/** What is written for a term in a language. */
export function termText(term: TermId, language: Language): string {
  return terms[term][language][0];
}
