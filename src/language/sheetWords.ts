import { attentionCodes, type AttentionCode } from "../playbook/pages";
import { fold } from "../playbook/tracker/fold";
import { languages } from "../playbook/tracker/language";
import type { SheetWords } from "../review/propose/sheetWords";
import { sentencesFor } from "./sentencesFor";

const codes = Object.keys(attentionCodes) as AttentionCode[];

const codeByText = new Map(
  languages.flatMap((language) =>
    codes.flatMap((code) => sentencesFor(language).flags[code].map((text) => [fold(text), code] as const)),
  ),
);

/** What is written into sheets, in the languages that are spoken. */
export const sheetWords: SheetWords = {
  flag: (code, language) => sentencesFor(language).flags[code][0],
  flagCode: (text) => codeByText.get(fold(text)),
  dateFormat: (language) => sentencesFor(language).dateFormat,
};
