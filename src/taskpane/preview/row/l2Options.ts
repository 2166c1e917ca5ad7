import type { Language } from "../../../playbook/tracker/language";
import { termText, type L2Id } from "../../../playbook/tracker/term";

/** L2s with what a person reads, and what is written where that is another language. */
export function l2Options(l2s: readonly L2Id[], language: Language, cellLanguage: Language) {
  return l2s.map((l2) => {
    const [words, written] = [termText(l2, language), termText(l2, cellLanguage)];
    return { value: l2, words: words === written ? words : `${words} (${written})` };
  });
}
