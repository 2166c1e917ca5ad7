import type { AttentionCode, Decision } from "../../playbook/pages";
import type { Language } from "../../playbook/tracker/language";

/** What is written into a sheet beside the playbook's terms; the words are the languages'. */
export interface SheetWords {
  /** What stands in the flag column for a code of a row. */
  flag(code: AttentionCode, language: Language, decision: Pick<Decision, "scenario">): string;
  /** The code that a text of the flag column, folded, stands for in any language; undefined: a person's own words. */
  flagCode(folded: string): AttentionCode | undefined;
  /** Excel's format for a date that no other date lends one. */
  dateFormat(language: Language): string;
}
