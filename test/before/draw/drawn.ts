/** A cell as the guard draws it; what a tree makes of it is the tree's affair. */
export type DrawnCell = string | number | boolean | { readonly error: string };

/** What a person chose for a row in the pane. */
export interface DrawnChoice {
  readonly validated?: true;
  readonly l2?: "l2.executiveSponsorship" | "l2.usingCompetitiveSolution" | "l2.usingMicrosoftOnPremisesSolution";
  readonly l3?: string;
}

export type DrawnLanguage = "en" | "ja" | "de" | "pt" | "es";

/** A table of a few hundred rows, as it might stand on a sheet, and what a person said to it. */
export interface DrawnTable {
  readonly seed: number;
  readonly headings: readonly DrawnCell[];
  readonly rows: readonly (readonly DrawnCell[])[];
  /** Cells that are formulas, as "row column". */
  readonly formulas: ReadonlySet<string>;
  /** Number format codes, one a column, now and then another in a cell. */
  readonly format: (row: number, column: number) => string;
  readonly from1904: boolean;
  /** What cells are written in; absent: the table's own language. */
  readonly writes?: DrawnLanguage;
  readonly choices: ReadonlyMap<number, DrawnChoice>;
  readonly leftOutRows: ReadonlySet<number>;
}
