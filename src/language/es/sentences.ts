import type { Sentences } from "../texts/catalogue";
import { flags, pageFlags } from "./flags";
import { functions } from "./functions";
import { page } from "./page";
import { rules } from "./rules";

export const sentences: Sentences = {
  language: "es",
  tag: "es-ES",
  name: "Español",
  dateFormat: "dd/mm/yyyy",
  flags,
  pageFlags,
  rules,
  page,
  functions,
};
