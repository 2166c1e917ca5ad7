import type { Sentences } from "../texts/catalogue";
import { functions } from "./functions";
import { page } from "./page";
import { rules } from "./rules";

export const sentences: Sentences = { language: "de", tag: "de-DE", name: "Deutsch", rules, page, functions };
