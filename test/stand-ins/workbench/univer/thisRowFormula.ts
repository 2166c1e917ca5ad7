const shortForm = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[@(?:\[([^\]]*)\]|([^[\]]*))\]/gu;

/** Texts in a formula, with quotes doubled inside them. */
const texts = /("(?:[^"]|"")*")/u;

/**
 * Univer reads Table[#This Row] and Table[[#This Row],[Column]] but not the short forms that Excel shows: Table[@],
 * Table[@Column], [@Column] and [@[Two Words]]. `table` is the one the formula stands in; without a name for the table
 * a formula stays as it is. Univer has no way to say several columns of this row.
 */
export function thisRowFormula(formula: string, table: string | undefined): string {
  return formula
    .split(texts)
    .map((part, place) => (place % 2 === 1 ? part : longForm(part, table)))
    .join("");
}

function longForm(part: string, table: string | undefined): string {
  return part.replace(
    shortForm,
    (short, named: string | undefined, words: string | undefined, word: string | undefined) => {
      const name = named ?? table;
      if (name === undefined) return short;
      const column = words ?? word ?? "";
      return column === "" ? `${name}[#This Row]` : `${name}[[#This Row],[${column}]]`;
    },
  );
}
