import { catalogueFor } from "../../language/catalogueFor";
import type { Catalogue } from "../../language/catalogue";
import type { Language } from "../../playbook/language";
import { en } from "./en";
import type { FunctionTexts } from "./functionTexts";
import { ja } from "./ja";

/** The languages in which the functions speak; cells are written in all of the playbook's. */
const spoken = { en, ja } satisfies { readonly [language in Language]?: FunctionTexts };

/** Sentences in a language; in English where there are none. */
export function textsFor(language: Language): FunctionTexts & { readonly catalogue: Catalogue } {
  const catalogue = catalogueFor(language);
  return { ...(catalogue.language === "ja" ? spoken.ja : spoken.en), catalogue };
}
