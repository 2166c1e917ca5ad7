import { fold } from "../../playbook/tracker/fold";
import { languageOfTag, type Language } from "../../playbook/tracker/language";
import { isError } from "../../playbook/tracker/cell";
import { argumentGrid, isOmitted } from "./argumentGrid";
import { ArgumentError } from "./argumentError";

/** "pt", or with a region "pt-BR" or "pt_br". */
const tag = /^[a-z]{2}(?:[-_][a-z0-9]{2,4})?$/u;

/** The language asked for; `otherwise` where none is. Throws ArgumentError, in that language, where it is none. */
export function argumentLanguage(argument: unknown, otherwise: Language): Language {
  const cell = isOmitted(argument) ? "" : (argumentGrid(argument)[0]?.[0] ?? "");
  const given = isError(cell) ? cell.error : String(cell);
  const wanted = fold(given);
  if (wanted === "") return otherwise;
  const language = tag.test(wanted) ? languageOfTag(wanted) : undefined;
  if (language === undefined) throw new ArgumentError({ code: "language-unknown", given }, otherwise);
  return language;
}
