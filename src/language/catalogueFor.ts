import type { Language } from "../playbook/language";
import type { Catalogue } from "./catalogue";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { ja } from "./ja";
import { pt } from "./pt";

const catalogues: { readonly [L in Language]: Catalogue } = { en, ja, de, pt, es };

/** The catalogue for a language tag such as "ja-JP"; English where there is none [L1]. */
export function catalogueFor(displayLanguage: string): Catalogue {
  const language = displayLanguage.slice(0, 2).toLowerCase();
  return isSpoken(language) ? catalogues[language] : en;
}

function isSpoken(language: string): language is Language {
  return Object.hasOwn(catalogues, language);
}
