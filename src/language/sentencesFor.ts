import type { Language } from "../playbook/tracker/language";
import type { Sentences } from "./catalogue";
import { sentences as de } from "./de/sentences";
import { sentences as en } from "./en/sentences";
import { sentences as es } from "./es/sentences";
import { sentences as ja } from "./ja/sentences";
import { sentences as pt } from "./pt/sentences";
import { spokenLanguage } from "./spokenLanguage";

const spoken: { readonly [L in Language]: Sentences } = { en, ja, de, pt, es };

/** The part of the catalogue for a language tag that is loaded first; English where there is none [L1]. */
export function sentencesFor(displayLanguage: string): Sentences {
  return spoken[spokenLanguage(displayLanguage)];
}
