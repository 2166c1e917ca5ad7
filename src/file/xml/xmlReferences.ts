import { allForXml } from "./xmlCharacters";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#([0-9]+)|#x([0-9A-Fa-f]+));/g;
const REFERENCE_HERE = new RegExp(REFERENCE.source, "y");

/** Behind the reference that begins at the "&" of this place; null where none does that XML knows without a DTD. */
export function referenceEnd(text: string, at: number): number | null {
  REFERENCE_HERE.lastIndex = at;
  const match = REFERENCE_HERE.exec(text);
  if (match === null) return null;
  const character = characterOf(match[1], match[2], match[3]);
  return character !== null && allForXml(character) ? REFERENCE_HERE.lastIndex : null;
}

/** A text without its references and with line breaks as XML reads them. All references must be good ones. */
export function decodedText(text: string): string {
  return decoded(oneLineBreak(text));
}

/** A text with its line breaks as XML reads them. */
export function oneLineBreak(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** The value of an attribute in the same way; a line break or tab counts as a blank. */
export function decodedAttribute(text: string): string {
  return decoded(text.replace(/\r\n|[\r\n\t]/g, " "));
}

function decoded(text: string): string {
  return text.replace(REFERENCE, (_all, name?: string, decimal?: string, hex?: string) => {
    return characterOf(name, decimal, hex) ?? "";
  });
}

function characterOf(name?: string, decimal?: string, hex?: string): string | null {
  if (name !== undefined) return NAMED[name] ?? null;
  const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? "", 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
