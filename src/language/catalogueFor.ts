import type { Catalogue } from "./catalogue";
import { en } from "./en";
import { ja } from "./ja";

/** A language that is spoken: adding one is a file of the same shape and a name here. */
const catalogues = { en, ja } satisfies { readonly [language: string]: Catalogue };

/** The catalogue for a language tag such as "ja-JP"; English where there is none [L1]. */
export function catalogueFor(displayLanguage: string): Catalogue {
  const language = displayLanguage.slice(0, 2).toLowerCase();
  return isSpoken(language) ? catalogues[language] : en;
}

function isSpoken(language: string): language is keyof typeof catalogues {
  return Object.hasOwn(catalogues, language);
}
