import { unescapeCellText } from "../xml/escapedText";
import { parseXml } from "../xml/parseXml";

/**
 * The strings cells refer to by number. The runs of a rich text are put together; the phonetic guides of a Japanese
 * one are no part of its text.
 */
export function readSharedStrings(text: string, part: string): string[] {
  const strings: string[] = [];
  let current = "";
  let phonetic = false;
  let inText = false;
  parseXml(text, part, {
    open: ({ name }, depth) => {
      if (depth === 1) current = "";
      if (depth === 2) phonetic = name === "rPh";
      inText = name === "t" && !phonetic;
    },
    close: (_name, _start, _end, depth) => {
      inText = false;
      if (depth === 1) strings.push(unescapeCellText(current));
    },
    text: (piece) => {
      if (inText) current += piece;
    },
  });
  return strings;
}
