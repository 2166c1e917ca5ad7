import {
  isL2Code,
  leadingPageId,
  pageIds,
  pageOf,
  type AttentionCode,
  type Decision,
  type PageId,
} from "../playbook/pages";
import type { Sentences } from "./texts/catalogue";

/** What stands in the flag column for a code of a row; the first text is written, the others are known too [F5]. */
export function flagTexts(
  sentences: Sentences,
  code: AttentionCode,
  decision: Pick<Decision, "scenario">,
): readonly [string, ...string[]] {
  return flagTextsOn(sentences, code, pageOf(decision));
}

/** Every text that may stand there for a code, whatever the row. */
export function everyFlagText(sentences: Sentences, code: AttentionCode): readonly string[] {
  return eachOnce(pageIds.flatMap((page) => flagTextsOn(sentences, code, page)));
}

/** What a person is to look at in a row, and what to do about it. */
export function attentionText(sentences: Sentences, code: AttentionCode, decision: Pick<Decision, "scenario">): string {
  return attentionOn(sentences, code, pageOf(decision));
}

/** What a code is called where rows of several pages may have it. */
export function codeLabel(sentences: Sentences, code: AttentionCode, pages: readonly PageId[]): string {
  return eachOnce(pages.map((page) => flagTextsOn(sentences, code, page)[0])).join(" / ");
}

/** What to do about a code where rows of several pages may have it. */
export function codeTitle(sentences: Sentences, code: AttentionCode, pages: readonly PageId[]): string {
  return eachOnce(pages.map((page) => attentionOn(sentences, code, page))).join(" / ");
}

function flagTextsOn(
  { flags, pageFlags }: Sentences,
  code: AttentionCode,
  page: PageId,
): readonly [string, ...string[]] {
  return page !== leadingPageId && isL2Code(code) ? pageFlags[page][code] : flags[code];
}

function attentionOn({ rules }: Sentences, code: AttentionCode, page: PageId): string {
  return page !== leadingPageId && isL2Code(code) ? rules.pageAttention[page][code] : rules.attention[code];
}

function eachOnce(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
