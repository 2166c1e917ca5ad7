import type { Decision } from "../playbook/pages";
import type { Language } from "../playbook/tracker/language";
import { sentencesFor } from "../language/sentencesFor";

/** Why a row gets what it gets, or is left as it is: the pane's own sentences. */
export function whyText({ scenario, attention, left }: Decision, language: Language): string {
  const { rules } = sentencesFor(language);
  const sentences = [
    ...(scenario === null ? [] : [rules.asSentence(`${scenario} – ${rules.scenario[scenario]}`)]),
    ...attention.map((code) => rules.attention[code]),
    ...(left === null ? [] : [rules.left[left]]),
  ];
  return sentences.join(" ");
}
