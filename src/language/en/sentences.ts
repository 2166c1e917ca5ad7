import type { Sentences } from "../texts/catalogue";
import { flags, pageFlags } from "./flags";
import { functions } from "./functions";
import { page } from "./page";
import { rules } from "./rules";

export const sentences: Sentences = {
  language: "en",
  tag: "en-US",
  name: "English",
  dateFormat: "m/d/yyyy",
  gone: { heading: "Gone from the portal", mark: "Yes" },
  lastExport: "Last export",
  flags,
  pageFlags,
  rules,
  page,
  functions,
};
