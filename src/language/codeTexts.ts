import { isL2Code, leadingPageId, pageOf, type AttentionCode, type Decision, type PageId } from "../playbook/pages";
import type { Sentences } from "./texts/catalogue";

/** What stands in the flag column for a code of a row; the first text is written, the others are known too [F5]. */
export function flagTexts(
  { flags, pageFlags }: Sentences,
  code: AttentionCode,
  decision: Pick<Decision, "scenario">,
): readonly [string, ...string[]] {
  const page = pageOf(decision);
  return page !== leadingPageId && isL2Code(code) ? pageFlags[page][code] : flags[code];
}

/** What a person is to look at in a row, and what to do about it. */
export function attentionText({ rules }: Sentences, code: AttentionCode, decision: Pick<Decision, "scenario">): string {
  const page = pageOf(decision);
  return page !== leadingPageId && isL2Code(code) ? rules.pageAttention[page][code] : rules.attention[code];
}

/** What a code is called where rows of several pages may have it. */
export function codeLabel({ flags, pageFlags }: Sentences, code: AttentionCode, pages: readonly PageId[]): string {
  const labels = pages.map(
    (page) => (page !== leadingPageId && isL2Code(code) ? pageFlags[page][code] : flags[code])[0],
  );
  return [...new Set(labels)].join(" / ");
}
