import { attentionCodes, type AttentionCode } from "../../playbook/pages";
import type { Tally } from "../../worker/tally";

/** What waits for a person first, then what concerns most rows. */
export function attentionByWeight(attention: Tally["attention"]): readonly AttentionCode[] {
  const weight = (code: AttentionCode) => (attentionCodes[code].waits === true ? Infinity : (attention.get(code) ?? 0));
  return [...attention.keys()].sort((one, other) => (weight(one) === weight(other) ? 0 : weight(other) - weight(one)));
}
