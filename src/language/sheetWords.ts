import { attentionCodes, type AttentionCode } from "../playbook/pages";
import { languages } from "../playbook/tracker/language";
import { lexicon } from "../playbook/tracker/read/lexicon";
import type { SheetWords } from "../review/propose/sheetWords";
import { everyFlagText, flagTexts } from "./codeTexts";
import { sentencesFor } from "./sentencesFor";

const codes = Object.keys(attentionCodes) as AttentionCode[];

const codeByText = lexicon(
  codes.map((code) => [
    code,
    Object.fromEntries(languages.map((language) => [language, everyFlagText(sentencesFor(language), code)])),
  ]),
);

/** What is written into sheets, in the languages that are spoken. */
export const sheetWords: SheetWords = {
  flag: (code, language, decision) => flagTexts(sentencesFor(language), code, decision)[0],
  flagCode: (folded) => codeByText.get(folded),
  dateFormat: (language) => sentencesFor(language).dateFormat,
};
