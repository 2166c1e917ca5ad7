import { languages } from "../playbook/tracker/language";
import { sentencesFor } from "./sentencesFor";

/** What the sheet of the last export is called, in any language: a colleague of another one may have made it. */
export const lastExportNames: readonly string[] = languages.map((language) => sentencesFor(language).lastExport);
