import type { Sentences } from "../../language/catalogue";
import { sentencesFor } from "../../language/sentencesFor";
import type { Language } from "../../playbook/tracker/language";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import type { FunctionTexts } from "./functionTexts";
import { ja } from "./ja";
import { pt } from "./pt";

const spoken: { readonly [L in Language]: FunctionTexts } = { en, ja, de, pt, es };

/** What functions say in a language. */
export function textsFor(language: Language): FunctionTexts & { readonly sentences: Sentences } {
  return { ...spoken[language], sentences: sentencesFor(language) };
}
