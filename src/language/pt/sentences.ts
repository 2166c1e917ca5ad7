import type { Sentences } from "../texts/catalogue";
import { functions } from "./functions";
import { page } from "./page";
import { rules } from "./rules";

export const sentences: Sentences = { language: "pt", tag: "pt-BR", name: "Português", rules, page, functions };
