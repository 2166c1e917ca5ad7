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
  gone: { heading: "Ya no está en el portal", mark: "Sí" },
  lastExport: "Última exportación",
  flags,
  pageFlags,
  rules,
  page,
  functions,
};
