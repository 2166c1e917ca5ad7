/** What stands on the page where there can be no pane. */
export interface PageTexts {
  readonly "no-office": string;
  readonly "not-in-excel": string;
  readonly "too-old": string;
}
