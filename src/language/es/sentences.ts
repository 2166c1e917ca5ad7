import type { Sentences } from "../catalogue";
import { page } from "./page";
import { rules } from "./rules";

export const sentences: Sentences = { language: "es", rules, page };
