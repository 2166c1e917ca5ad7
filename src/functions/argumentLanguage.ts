import { fold } from "../playbook/fold";
import { languages, type Language } from "../playbook/language";
import { isError } from "../playbook/cell";
import { argumentGrid, isOmitted } from "./argumentGrid";
import { ArgumentError } from "./argumentProblem";

/** The language asked for, "pt" or "pt-BR"; undefined where none is. */
export function argumentLanguage(argument: unknown): Language | undefined {
  const cell = isOmitted(argument) ? "" : (argumentGrid(argument)[0]?.[0] ?? "");
  const given = isError(cell) ? cell.error : String(cell);
  const wanted = fold(given).split(/[-_]/u)[0];
  const language = languages.find((known) => known === wanted);
  if (language === undefined && wanted !== "") throw new ArgumentError({ code: "language-unknown", given }, "en");
  return language;
}
