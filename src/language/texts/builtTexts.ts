import type { FunctionWords } from "./functionWords";

/** What the build writes into its pages and into functions.json; help.html beside it is written too. */
export interface BuiltTexts {
  /** What stands in the pane's place where no script came to say it better. */
  readonly late: string;
  readonly functionWords: FunctionWords;
}
