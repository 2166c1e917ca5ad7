import type { CalendarDay } from "../playbook/tracker/calendarDay";

/** The day it is where the person is. Nothing else in the add-in looks at a clock. */
export function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
