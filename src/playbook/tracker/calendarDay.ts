/** A day as people name it, whatever a workbook counts its days from. */
export interface CalendarDay {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}
