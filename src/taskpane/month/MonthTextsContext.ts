import { createContext, useContext } from "react";
import type { MonthTexts } from "../../language/texts/monthTexts";

export const MonthTextsContext = createContext<MonthTexts | null>(null);

/** What the page for a month's export says. */
export function useMonthTexts(): MonthTexts {
  const texts = useContext(MonthTextsContext);
  if (texts === null) throw new Error("nobody loaded what this page says");
  return texts;
}
