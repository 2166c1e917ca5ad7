/* A workbook's strings write what XML can't hold as _xHHHH_, and an underscore that would look like such an escape. */

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
const LOOKS_LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/**
 * Control characters (a carriage return too: XML parsers turn it into a line feed), lone surrogates, non-characters.
 */
const NOT_FOR_XML = /[^\P{Cc}\t\n]|[\p{Cs}\uFFFE\uFFFF]/gu;
const MARKUP = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escapeCharacter = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** For the text of an element or, between double quotes, the value of an attribute. */
export function escapeXml(text: string): string {
  return text.replace(MARKUP, (character) => ENTITIES[character] ?? character);
}

/** The text of a cell as it stands between the tags of its part. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(LOOKS_LIKE_ESCAPE, "_x005F_").replace(NOT_FOR_XML, escapeCharacter));
}

/** The text of a cell from what an XML parser found between its tags. */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}
