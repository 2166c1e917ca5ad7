/** What stands in the way of a pane. */
export type Obstacle = "no-office" | "not-in-excel" | "too-old" | "not-loaded";

/** What stands on the page where there can be no pane. */
export type PageTexts = { readonly [O in Obstacle]: string } & { readonly loadAgain: string };
