/* What each character may mean where it stands, by the fifth edition of XML 1.0. */

/** In a text: nothing, the end of it, something to decode, a ">" that may end what none may, what no XML may hold. */
export const PLAIN = 0;
export const LESS = 1;
export const DECODED = 2;
export const GREATER = 3;
export const FORBIDDEN = 4;

/**
 * By UTF-16 unit. Halves of a pair are plain: a part's bytes were decoded strictly, so none stands alone, and every
 * pair is a character that XML may hold.
 */
export const textClass = new Uint8Array(0x10000);
textClass.fill(FORBIDDEN, 0, 0x20);
textClass.fill(FORBIDDEN, 0xfffe);
for (const blank of "\t\n") textClass[blank.charCodeAt(0)] = PLAIN;
for (const decoded of "\r&") textClass[decoded.charCodeAt(0)] = DECODED;
textClass["<".charCodeAt(0)] = LESS;
textClass[">".charCodeAt(0)] = GREATER;

/** The same within an attribute's value, where line breaks and tabs are read as blanks, and ">" is a character. */
export const attributeClass = textClass.slice();
for (const blank of "\t\n") attributeClass[blank.charCodeAt(0)] = DECODED;
attributeClass[">".charCodeAt(0)] = PLAIN;

const NAME_START =
  /[:A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]/u;
const NAME_MORE = /[-.0-9\u00B7\u0300-\u036F\u203F\u2040]/u;
const NOT_FOR_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const isNameStart = (character: string): boolean => NAME_START.test(character);
const isNameCharacter = (character: string): boolean => isNameStart(character) || NAME_MORE.test(character);

/** 2: a name may begin with it, 1: it may stand further on. */
const asciiNames = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return isNameStart(character) ? 2 : Number(isNameCharacter(character));
});

/** Whether all characters are ones that XML may hold. */
export function allForXml(text: string): boolean {
  return !NOT_FOR_XML.test(text);
}

/** Behind the name that begins at a place; that place itself where none does. */
export function nameEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first < 128 ? asciiNames[first] !== 2 : !isNameStart(characterAt(text, start))) return start;
  for (let at = start; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128 ? asciiNames[code] === 0 : !isNameCharacter(characterAt(text, at))) return at;
    // The second half of a pair is no character of its own.
    if (code >= 0xd800 && code < 0xdc00) at += 1;
  }
}

/** "" behind the end. */
function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}

/** A blank as markup has them. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}
