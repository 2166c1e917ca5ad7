import type { Sentences } from "../../language/catalogue";
import { sentencesFor } from "../../language/sentencesFor";
import type { Language } from "../../playbook/language";
import { functions as de } from "../../language/de/functions";
import { functions as en } from "../../language/en/functions";
import { functions as es } from "../../language/es/functions";
import type { FunctionTexts } from "../../language/functionTexts";
import { functions as ja } from "../../language/ja/functions";
import { functions as pt } from "../../language/pt/functions";

const spoken: { readonly [L in Language]: FunctionTexts } = { en, ja, de, pt, es };

/** What functions say in a language. */
export function textsFor(language: Language): FunctionTexts & { readonly sentences: Sentences } {
  return { ...spoken[language], sentences: sentencesFor(language) };
}
