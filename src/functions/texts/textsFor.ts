import { catalogueFor } from "../../language/catalogueFor";
import type { Catalogue } from "../../language/catalogue";
import type { Language } from "../../playbook/language";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import type { FunctionTexts } from "./functionTexts";
import { ja } from "./ja";
import { pt } from "./pt";

const spoken: { readonly [L in Language]: FunctionTexts } = { en, ja, de, pt, es };

/** What functions say in a language. */
export function textsFor(language: Language): FunctionTexts & { readonly catalogue: Catalogue } {
  return { ...spoken[language], catalogue: catalogueFor(language) };
}
