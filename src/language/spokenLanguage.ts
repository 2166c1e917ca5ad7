import { languageOfTag, type Language } from "../playbook/tracker/language";

/** The language of a tag such as "ja-JP"; English where it is none of the add-in's [L1]. */
export function spokenLanguage(tag: string): Language {
  return languageOfTag(tag) ?? "en";
}
