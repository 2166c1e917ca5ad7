import { fold } from "../fold";

/** Folded text → what it means, over all languages. */
export type Lexicon<Meaning> = ReadonlyMap<string, Meaning>;

/** Throws where one text would mean two things. */
export function lexicon<Meaning>(
  entries: readonly (readonly [Meaning, Readonly<Record<string, readonly string[]>>])[],
  key: (text: string) => string = fold,
): Lexicon<Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const [meaning, texts] of entries) {
    for (const text of Object.values(texts).flat()) {
      const other = meanings.get(key(text));
      if (other !== undefined && other !== meaning)
        throw new Error(`"${text}" means both ${String(other)} and ${String(meaning)}`);
      meanings.set(key(text), meaning);
    }
  }
  return meanings;
}
