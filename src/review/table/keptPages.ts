import { leadingPageId, pageIds, type PageId } from "../../playbook/pages";

/** The pages of the playbook a workbook is decided by, as it keeps them [B1]. */
export interface KeptPages {
  readonly chosen: readonly PageId[];
  /** Names that this version knows no page by; they are kept for the one that does. */
  readonly unknown: readonly string[];
}

export const onlyLeadingPage: KeptPages = { chosen: [leadingPageId], unknown: [] };

/** What was read from the workbook, as far as it is a list of names: others may write there too. */
export function readKeptPages(value: unknown): KeptPages {
  const names: readonly unknown[] = Array.isArray(value) ? value : [];
  const texts = names.filter((name) => typeof name === "string");
  return {
    chosen: pageIds.filter((id) => id === leadingPageId || texts.includes(id)),
    unknown: texts.filter((name) => !pageIds.some((id) => id === name)),
  };
}

/** As the workbook keeps them. */
export function namesOf({ chosen, unknown }: KeptPages): readonly string[] {
  return [...chosen, ...unknown];
}
