import type { Size } from "./measure";

export const sizeLimits: Size = {
  /**
   * Page, styles and scripts that a cell with one of our formulas waits for: half a second on a slow mobile line. A page
   * of the playbook is about 4,000 of them: its rules, and its words in six languages, since a formula may be asked for
   * any.
   */
  first: 53_000,
  /**
   * React, the parts of Fluent UI that are used, the pane (picking rows and their keys took 3,000 of it, rows under
   * headings by tenant 2,500, giving way while cells are seen to 600) and one language's sentences; and 55,000 for the script of the thread that thinks, which has the rules and the flags' words
   * once more: there it can ask for no other file.
   */
  pane: 349_000,
  /** The page for a month's export, what it says, what it asks of Excel, and what is thought of it in the thread. */
  month: 40_500,
  /**
   * Fluent UI and React for the most part, every language's sentences and the help in all of them; finding again what
   * was said of a month, for the thread and for a page that has none, 2,000; rows
   * under tenant headings, in both of these too, 7,000.
   */
  whole: 1_477_000,
};
