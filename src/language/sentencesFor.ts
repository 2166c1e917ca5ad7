import type { Sentences } from "./texts/catalogue";
import { spokenLanguage } from "./spokenLanguage";
import { spokenLanguages } from "./spokenLanguages";

/** The part of the catalogue for a language tag that is loaded first; English where there is none [L1]. */
export function sentencesFor(displayLanguage: string): Sentences {
  return spokenLanguages[spokenLanguage(displayLanguage)].sentences;
}
