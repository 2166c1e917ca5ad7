import type { Sentences } from "../texts/catalogue";
import { flags, pageFlags } from "./flags";
import { functions } from "./functions";
import { page } from "./page";
import { rules } from "./rules";

export const sentences: Sentences = {
  language: "pt",
  tag: "pt-BR",
  name: "Português",
  dateFormat: "dd/mm/yyyy",
  gone: { heading: "Fora do portal", mark: "Sim" },
  lastExport: "Última exportação",
  flags,
  pageFlags,
  rules,
  page,
  functions,
};
