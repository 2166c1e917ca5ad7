import { leadingPageId, pageIds, type PageId } from "../../playbook/pages";
import { isError } from "../../playbook/tracker/cell";
import { fold } from "../../playbook/tracker/fold";
import type { Language } from "../../playbook/tracker/language";
import { argumentGrid, isOmitted } from "./argumentGrid";
import { ArgumentError } from "./argumentError";

/**
 * The pages asked for: their names in one text ("no-intent,blocked") or in cells. The leading one where none is named;
 * it may not be left out of a list [B1]. Throws ArgumentError in the language given.
 */
export function argumentPages(argument: unknown, language: Language): readonly PageId[] {
  const cells = isOmitted(argument) ? [] : argumentGrid(argument).flat();
  const names = cells.flatMap((cell) => (isError(cell) ? [cell.error] : String(cell).split(/[,;、，；]/u)));
  const given = names.filter((name) => fold(name) !== "");
  const chosen = given.map((name) => {
    const page = pageIds.find((id) => id === fold(name));
    if (page === undefined) throw new ArgumentError({ code: "page-unknown", given: name.trim() }, language);
    return page;
  });
  if (chosen.length > 0 && !chosen.includes(leadingPageId)) {
    throw new ArgumentError({ code: "leading-page-missing" }, language);
  }
  return chosen;
}
