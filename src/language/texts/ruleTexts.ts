import type {
  AttentionCode,
  BesidePageId,
  FactName,
  FactValue,
  L2Code,
  LeftReason,
  PageId,
  ScenarioId,
} from "../../playbook/pages";
import type { KeptCell } from "../../review/propose/proposal";
import type { SkippedRow } from "../../review/apply/keep";

/** What the rules are called and why they say what they say. */
export interface RuleTexts {
  /** Words that are not a sentence yet, with the mark that ends one. */
  readonly asSentence: (words: string) => string;
  readonly playbookPage: { readonly [P in PageId]: string };
  readonly scenario: { readonly [S in ScenarioId]: string };
  /** What to look at and what to do about it. */
  readonly attention: { readonly [C in AttentionCode]: string };
  /** The same on the rows of a page beside the leading one, for codes that name what the page is about. */
  readonly pageAttention: { readonly [P in BesidePageId]: { readonly [C in L2Code]: string } };
  readonly left: { readonly [R in LeftReason]: string };
  /** Why a cell keeps what it holds. */
  readonly kept: { readonly [B in KeptCell["because"]]: string };
  /** Why an approved row was not written. */
  readonly skipped: { readonly [B in SkippedRow["because"]]: string };
  readonly fact: { readonly [F in FactName]: string };
  readonly factValue: { readonly [F in FactName]: { readonly [V in FactValue<F>]: string } };
}
