const blanks = /[\s\u200B\uFEFF]+/gu;
const punctuation = /[\p{P}\p{S}]+/gu;

/** How texts are compared [R3, R5]: full and half width, case, blanks and U+200B play no part; punctuation does. */
export function fold(text: string): string {
  return text.normalize("NFKC").toUpperCase().toLowerCase().replace(blanks, "");
}

/** How headings are compared [R2]: as `fold`, and punctuation plays no part either. */
export function foldHeading(text: string): string {
  return fold(text).replace(punctuation, "");
}

/** A text of nothing but punctuation ("-", "?"), blanks aside. */
export function isPunctuationOnly(text: string): boolean {
  return foldHeading(text) === "" && fold(text) !== "";
}
