const shortForm = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[@(?:\[([^\]]*)\]|([^[\]]*))\]/gu;

/**
 * Univer reads Table[[#This Row],[Column]] but not the short forms that Excel shows, Table[@Column], [@Column] and
 * [@[Two Words]]. `table` is the one the formula stands in; without a name for the table a formula stays as it is.
 */
export function thisRowFormula(formula: string, table: string | undefined): string {
  return formula.replace(shortForm, (short, named: string | undefined, words: string | undefined, word: string | undefined) => {
    const name = named ?? table;
    return name === undefined ? short : `${name}[[#This Row],[${words ?? word ?? ""}]]`;
  });
}
