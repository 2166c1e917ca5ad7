import type { Language } from "../playbook/tracker/language";
import { de } from "./de/language";
import { en } from "./en/language";
import { es } from "./es/language";
import { ja } from "./ja/language";
import { pt } from "./pt/language";
import { zh } from "./zh/language";
import type { LanguageParts } from "./texts/languageParts";

/** The languages that are spoken: those that cells are read and written in, each with a folder of its own. */
export const spokenLanguages: { readonly [L in Language]: LanguageParts } = { en, ja, de, pt, es, zh };
