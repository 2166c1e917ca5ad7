/**
 * What Excel, or another spreadsheet, would calculate or be led astray by: = + - @, also as wide as East Asian
 * keyboards write them, wherever blanks alone stand before them; and a tab or an end of line at the beginning.
 */
const isHarmful = /^[\t\r\n]|^[\s\p{Cc}\u200B]*[=+\-@＝＋－＠]/u;

/**
 * A cell of a .csv: numbers as they are, texts in quotation marks. A text that could be taken for a formula gets an
 * apostrophe before it, which Excel shows.
 */
export function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = isHarmful.test(value) ? `'${value}` : value;
  return text === "" ? "" : `"${text.replaceAll('"', '""')}"`;
}
