import type { Language } from "../playbook/language";
import type { Catalogue } from "./catalogue";
import { catalogue as de } from "./de/catalogue";
import { catalogue as en } from "./en/catalogue";
import { catalogue as es } from "./es/catalogue";
import { catalogue as ja } from "./ja/catalogue";
import { catalogue as pt } from "./pt/catalogue";
import { spokenLanguage } from "./spokenLanguage";

const catalogues: { readonly [L in Language]: Catalogue } = { en, ja, de, pt, es };

/** The catalogue for a language tag such as "ja-JP"; English where there is none [L1]. */
export function catalogueFor(displayLanguage: string): Catalogue {
  return catalogues[spokenLanguage(displayLanguage)];
}
