/** Bytes as they lie on the server, before any compression. */
export const sizeLimits = {
  /**
   * Page, styles and scripts that a cell with one of our formulas waits for: half a second on a slow mobile line once
   * packed. A page of the playbook is about 12,000 of them: its rules, and its words in six languages, since a formula
   * may be asked for any.
   */
  first: 160_000,
  /** All that there is to fetch, Fluent UI and React for the most part, and every language's sentences, of which one is loaded; pictures are the ribbon's. */
  whole: 985_000,
};
