import type { BuiltTexts } from "./builtTexts";
import type { Catalogue, Sentences } from "./catalogue";
import type { MonthTexts } from "./monthTexts";

/**
 * A language: all of its folder, in parts that are loaded when they are needed. What the build writes into pages and
 * functions.json is a type here and no more, so that a language without it does not compile, and none of it is bundled.
 */
export interface LanguageParts<_Built extends BuiltTexts = BuiltTexts> {
  readonly sentences: Sentences;
  readonly catalogue: () => Promise<Catalogue>;
  readonly month: () => Promise<MonthTexts>;
}
