import { languages, type Language } from "../playbook/tracker/language";

/** The language of a tag such as "ja-JP"; English where it is none of the add-in's [L1]. */
export function spokenLanguage(tag: string): Language {
  const wanted = tag.slice(0, 2).toLowerCase();
  return languages.find((language) => language === wanted) ?? "en";
}
