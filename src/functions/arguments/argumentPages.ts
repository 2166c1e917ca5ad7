import { namedPages } from "../../playbook/namedPages";
import { pageIds, type PageId } from "../../playbook/pages";
import { isError } from "../../playbook/tracker/cell";
import type { Language } from "../../playbook/tracker/language";
import { argumentGrid, isOmitted } from "./argumentGrid";
import { ArgumentError } from "./argumentError";

/**
 * The pages asked for: their names in one text ("no-intent,blocked") or in cells. None where none is named; the
 * leading one may not be left out of a list [B1]. Throws ArgumentError in the language given.
 */
export function argumentPages(argument: unknown, language: Language): readonly PageId[] {
  const cells = isOmitted(argument) ? [] : argumentGrid(argument).flat();
  const named = namedPages(cells.map((cell) => (isError(cell) ? cell.error : String(cell))));
  if ("unknown" in named)
    throw new ArgumentError({ code: "page-unknown", given: named.unknown, pages: pageIds }, language);
  if ("lacks" in named) throw new ArgumentError({ code: "leading-page-missing", pages: pageIds }, language);
  return named.pages;
}
