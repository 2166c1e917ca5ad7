import type { MonthItem, MonthKind } from "../monthItem";

/** A line of a month's list before anybody looks at it. */
export interface MonthEntry<Of extends MonthItem = MonthItem> {
  readonly kind: MonthKind;
  readonly key: string;
  /** The row whose tenant and service it is found by. */
  readonly side: "tracker" | "portal";
  readonly row: number;
  view(): Of;
}
