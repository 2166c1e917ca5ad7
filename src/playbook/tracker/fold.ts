const blanks = /[\s\u200B\uFEFF]+/gu;
const punctuation = /[\p{P}\p{S}]+/gu;

/** Terms and names come again and again; notes don't, and are long. */
const longestKept = 100;
const mostKept = 20_000;
const folded = new Map<string, string>();

/** How texts are compared [R3, R5]: full and half width, case, blanks and U+200B play no part; punctuation does. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const result = text.normalize("NFKC").toUpperCase().toLowerCase().replace(blanks, "");
  if (folded.size >= mostKept) folded.clear();
  if (text.length <= longestKept) folded.set(text, result);
  return result;
}

/** How headings are compared [R2]: as `fold`, and punctuation plays no part either. */
export function foldHeading(text: string): string {
  return fold(text).replace(punctuation, "");
}

/**
 * A text of nothing but punctuation ("-", "?", "~"), blanks aside. Marks that say something ("○", "✓", "×") are none.
 */
export function isPunctuationOnly(text: string): boolean {
  return /^[\p{P}$+<=>^`|~]+$/u.test(fold(text));
}
