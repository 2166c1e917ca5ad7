import type { Sentences } from "../texts/catalogue";
import { flags, pageFlags } from "./flags";
import { functions } from "./functions";
import { page } from "./page";
import { rules } from "./rules";

export const sentences: Sentences = {
  language: "de",
  tag: "de-DE",
  name: "Deutsch",
  dateFormat: "dd.mm.yyyy",
  gone: { heading: "Nicht mehr im Portal", mark: "Ja" },
  lastExport: "Letzter Export",
  flags,
  pageFlags,
  rules,
  page,
  functions,
};
