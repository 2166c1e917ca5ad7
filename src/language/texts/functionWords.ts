/** The functions that cells have, by their ids in functions.json. */
export type FunctionId =
  | "OUTCOMES"
  | "SCENARIO"
  | "L1VALUE"
  | "L2VALUE"
  | "L3VALUE"
  | "STATUS"
  | "OWNER"
  | "NEXTACTION"
  | "NEXTACTIONDATE"
  | "FLAG"
  | "WHY"
  | "L3LIST";

interface ArgumentWords {
  readonly headings: string;
  readonly row: string;
  readonly rows: string;
  readonly language: string;
  readonly pages: string;
  readonly columns: string;
  readonly service: string;
  readonly l2: string;
}

interface OneFunctionWords {
  readonly description: string;
  /** What is to be said of its arguments in another way than of those of other functions. */
  readonly arguments?: Partial<ArgumentWords>;
}

/** What Excel shows of the functions while a formula is typed. */
export interface FunctionWords {
  readonly arguments: ArgumentWords;
  readonly functions: { readonly [Id in FunctionId]: OneFunctionWords };
}
