import type { DrawnLanguage } from "./drawn";
import type { Random } from "./random";
// What trackers said when the tag was set: a word that a tree changes must not change what it is asked.
import words from "./words.json";

export type ColumnName = keyof typeof words.headings;
type Term = keyof typeof words.terms;
type Word = keyof typeof words.words;
type Texts = Readonly<Record<DrawnLanguage, readonly string[]>>;

export const columnNames = Object.keys(words.headings) as readonly ColumnName[];
export const drawnLanguages: readonly DrawnLanguage[] = ["en", "ja", "de", "pt", "es"];
export const { services, l3s } = words;

/** Who fills a table in: mostly in its language, now and then in another. */
export interface Speaker {
  readonly random: Random;
  readonly language: DrawnLanguage;
}

export function sayHeading({ random, language }: Speaker, column: ColumnName): string {
  const texts: Texts = words.headings[column];
  const own = random.chance(0.9) ? language : random.pick(drawnLanguages);
  return random.chance(0.7) ? (texts[own][0] ?? column) : random.pick(texts[own]);
}

/** One of the terms whose ids begin so. */
export function sayTerm(speaker: Speaker, ...prefixes: readonly string[]): string {
  return say(speaker, words.terms[speaker.random.pick(termsLike(prefixes))]);
}

const known = new Map<string, readonly Term[]>();

function termsLike(prefixes: readonly string[]): readonly Term[] {
  const key = prefixes.join(" ");
  const ids =
    known.get(key) ??
    (Object.keys(words.terms) as Term[]).filter((id) => prefixes.some((prefix) => id.startsWith(prefix)));
  known.set(key, ids);
  return ids;
}

export function sayWord(speaker: Speaker, ...asked: readonly Word[]): string {
  return say(speaker, words.words[speaker.random.pick(asked)]);
}

export function sayFlag(speaker: Speaker): string {
  return say(speaker, speaker.random.pick(Object.values(words.flags)));
}

function say({ random, language }: Speaker, texts: Texts): string {
  const text = random.pick(texts[random.chance(0.9) ? language : random.pick(drawnLanguages)]);
  return random.chance(0.85) ? text : random.pick(disguises)(text);
}

const wide = (text: string) =>
  text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** The same text to a person. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => `  ${text}\u3000`,
  (text) => `\ufeff${text}\u200b`,
  (text) => text.normalize("NFD"),
  wide,
];
