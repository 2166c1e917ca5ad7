import type { ColumnId, OutputColumnId } from "../tracker/column";
import type { TermId } from "../tracker/term";

export type FilledColumnId = Exclude<OutputColumnId, "flag">;

/**
 * Where the value of a cell comes from. `missing`: what a person is to look at where there is nothing to give and the
 * cell is blank.
 */
export type FillSource =
  | { readonly term: TermId }
  /** Assignment FM or Delivery FM, as the row's stage says. */
  | { readonly from: "stage" }
  | { readonly from: "l2" }
  | { readonly from: "l3" }
  /** Customer or partner led, as the lead column says. */
  | { readonly from: "lead"; readonly missing: string }
  /** The date in another column of the row. `overNa`: N/A in the cell counts as blank. */
  | { readonly from: "date"; readonly column: ColumnId; readonly overNa?: true; readonly missing: string }
  /** What a person puts there: nothing is given. N/A in the cell counts as blank. */
  | { readonly from: "person"; readonly overNa: true; readonly missing: string }
  /** What the tenant's other services share [F4]: given once every row is decided. */
  | { readonly from: "otherServices" }
  | { readonly from: "scenario" };

/** What is not named is left alone. */
export type Fill = { readonly [column in FilledColumnId]?: FillSource };
