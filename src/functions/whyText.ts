import type { Decision } from "../playbook/pages";
import type { Language } from "../playbook/tracker/language";
import { attentionText } from "../language/codeTexts";
import { sentencesFor } from "../language/sentencesFor";

/** Why a row gets what it gets, or is left as it is: the pane's own sentences. */
export function whyText(decision: Decision, language: Language): string {
  const { scenario, attention, left } = decision;
  const sentences = sentencesFor(language);
  const { rules } = sentences;
  const said = [
    ...(scenario === null ? [] : [rules.asSentence(`${scenario} – ${rules.scenario[scenario]}`)]),
    ...attention.map((code) => attentionText(sentences, code, decision)),
    ...(left === null ? [] : [rules.left[left]]),
  ];
  return said.join(" ");
}
