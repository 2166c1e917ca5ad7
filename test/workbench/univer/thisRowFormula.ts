/** Univer reads Table[[#This Row],[Column]] but not the short form that Excel shows, [@Column] or [@[Two Words]]. */
export function thisRowFormula(formula: string): string {
  return formula
    .replace(/\[@\[([^\]]*)\]\]/g, "[[#This Row],[$1]]")
    .replace(/\[@([^[\]]*)\]/g, "[[#This Row],[$1]]");
}
