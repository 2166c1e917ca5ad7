import type { Language } from "../playbook/language";
import type { ChangeTexts } from "./changeTexts";
import type { PageTexts } from "./pageTexts";
import type { PaneTexts } from "./paneTexts";
import type { ProblemTexts } from "./problemTexts";
import type { RuleTexts } from "./ruleTexts";

/** Everything the add-in says to people, in one language. A text left out does not compile [L2]. */
export interface Catalogue {
  /** Also the `lang` attribute of the page. */
  readonly language: Language;
  readonly problem: ProblemTexts;
  readonly rules: RuleTexts;
  readonly pane: PaneTexts;
  readonly page: PageTexts;
  readonly changes: ChangeTexts;
}
