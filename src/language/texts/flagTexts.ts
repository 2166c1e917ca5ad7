import type { AttentionCode, BesidePageId, L2Code } from "../../playbook/pages";

/**
 * What stands in the flag column for an attention code [F5]. The first text is written; one that is changed keeps its
 * old wording behind the new one, so that flags of earlier versions are still known as ours.
 */
export type FlagTexts = { readonly [C in AttentionCode]: readonly [string, ...string[]] };

/** The same on the rows of a page beside the leading one, for codes that name what the page is about. */
export type PageFlagTexts = { readonly [P in BesidePageId]: Pick<FlagTexts, L2Code> };
