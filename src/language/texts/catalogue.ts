import type { Language } from "../../playbook/tracker/language";
import type { ChangeTexts } from "./changeTexts";
import type { FlagTexts, PageFlagTexts } from "./flagTexts";
import type { FunctionTexts } from "./functionTexts";
import type { PageTexts } from "./pageTexts";
import type { PaneTexts } from "./paneTexts";
import type { ProblemTexts } from "./problemTexts";
import type { RuleTexts } from "./ruleTexts";

/** What is said in cells too, and before there is a pane: it is loaded first. */
export interface Sentences {
  /** Also the `lang` attribute of the page. */
  readonly language: Language;
  /** With the region that Excel and manifest.xml know it by. */
  readonly tag: string;
  /** In the language itself. */
  readonly name: string;
  /** Excel's format for a date that no other date lends one. */
  readonly dateFormat: string;
  /** The column that marks rows which are gone from the portal, and what stands in it. */
  readonly gone: { readonly heading: string; readonly mark: string };
  /** The sheet that keeps the last export: this, and the tracker's name behind it. */
  readonly lastExport: string;
  readonly flags: FlagTexts;
  readonly pageFlags: PageFlagTexts;
  readonly rules: RuleTexts;
  readonly page: PageTexts;
  readonly functions: FunctionTexts;
}

/** Everything the add-in says to people, in one language. A text left out does not compile [L2]. */
export interface Catalogue extends Sentences {
  readonly problem: ProblemTexts;
  readonly pane: PaneTexts;
  readonly changes: ChangeTexts;
}
