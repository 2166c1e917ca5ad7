import { terms } from "../../../src/playbook/tracker/data/terms";
import { words } from "../../../src/playbook/tracker/data/words";
import { languages, type Language } from "../../../src/playbook/tracker/language";
import { termIds, type TermId, type TermTexts } from "../../../src/playbook/tracker/term";
import type { Random } from "../random";

/** How texts of a table are spelt: mostly in its language, now and then in another. */
export interface Speaker {
  readonly random: Random;
  readonly language: Language;
}

export function termsLike(...prefixes: readonly string[]): readonly TermId[] {
  return termIds.filter((id) => prefixes.some((prefix) => id.startsWith(prefix)));
}

export function sayTerm(speaker: Speaker, id: TermId): string {
  return say(speaker, terms[id]);
}

export function sayWord(speaker: Speaker, word: keyof typeof words): string {
  return say(speaker, words[word]);
}

function say({ random, language }: Speaker, texts: TermTexts): string {
  const text = random.pick<string>(texts[random.chance(0.9) ? language : random.pick(languages)]);
  return random.chance(0.85) ? text : random.pick(disguises)(text);
}

const wide = (text: string) =>
  text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** The same text to a person [R3]. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => `  ${text}\u3000`,
  (text) => `\ufeff${text}\u200b`,
  (text) => text.normalize("NFD"),
  wide,
];
