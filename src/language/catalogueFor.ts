import type { Language } from "../playbook/tracker/language";
import type { Catalogue } from "./catalogue";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { ja } from "./ja";
import { pt } from "./pt";
import { spokenLanguage } from "./spokenLanguage";

const catalogues: { readonly [L in Language]: Catalogue } = { en, ja, de, pt, es };

/** The catalogue for a language tag such as "ja-JP"; English where there is none [L1]. */
export function catalogueFor(displayLanguage: string): Catalogue {
  return catalogues[spokenLanguage(displayLanguage)];
}
