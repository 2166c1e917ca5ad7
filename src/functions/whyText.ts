import type { Decision } from "../playbook/pages";
import type { Language } from "../playbook/tracker/language";
import { textsFor } from "./texts/textsFor";

/** Why a row gets what it gets, or is left as it is: the pane's own sentences. */
export function whyText({ scenario, attention, left }: Decision, language: Language): string {
  const { rules } = textsFor(language).sentences;
  const sentences = [
    ...(scenario === null ? [] : [`${scenario} – ${rules.scenario[scenario]}${language === "ja" ? "。" : "."}`]),
    ...attention.map((code) => rules.attention[code]),
    ...(left === null ? [] : [rules.left[left]]),
  ];
  return sentences.join(" ");
}
