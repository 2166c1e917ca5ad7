import type { SheetEvents } from "./sheetEvents";
import type { HostWorkbook } from "./workbook";

/** Switches for hosts that differ. */
export interface HostTraits {
  /** Writing values over a range with hidden rows puts them in the wrong rows, as some hosts do. */
  readonly misplacesFilteredWrites: boolean;
  /** The year a date typed without one falls in. */
  readonly year: number;
}

/** What the objects of a workbook share while a batch runs. */
export interface Session {
  readonly workbook: HostWorkbook;
  readonly traits: HostTraits;
  readonly events: SheetEvents;
  /** An object a script kept for later batches. */
  forget(referenceId: string): void;
}
