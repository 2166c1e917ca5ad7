import type { Cell } from "../../playbook/tracker/cell";
import type { ColumnNeed } from "../../review/snapshot";

/** January 2, 1904 is day 1 where days count from 1904, and day 1,463 elsewhere. */
const secondDayOf1904 = 1;

/** Whether any column whose texts may be dates has a text with a digit in it. */
export function hasTextDates(needs: readonly ColumnNeed[], cells: (index: number) => readonly Cell[]): boolean {
  return needs.some(
    ({ dates, index }) =>
      dates === true && cells(index).some((cell) => typeof cell === "string" && /\p{Nd}/u.test(cell)),
  );
}

/**
 * Whether the workbook counts its days from 1904. The API has no property for it, but Excel's own DATE
 * function answers in the workbook's system (Excel.Functions.date). One round trip, only made for text dates.
 */
export async function countsFrom1904(context: Excel.RequestContext): Promise<boolean> {
  const day = context.workbook.functions.date(1904, 1, 2);
  day.load("value");
  await context.sync();
  return day.value === secondDayOf1904;
}
