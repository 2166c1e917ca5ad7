import type { Catalogue } from "./texts/catalogue";
import { spokenLanguage } from "./spokenLanguage";
import { spokenLanguages } from "./spokenLanguages";

/** Loads the catalogue for a language tag such as "ja-JP"; English where there is none [L1]. */
export function catalogueFor(displayLanguage: string): Promise<Catalogue> {
  return spokenLanguages[spokenLanguage(displayLanguage)].catalogue();
}
