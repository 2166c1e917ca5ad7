import { createContext, useContext } from "react";

/** Whether the row is the one the Tab key enters; arrow keys lead to the others. */
export const RovingContext = createContext(true);

export function useRowTabIndex(): 0 | -1 {
  return useContext(RovingContext) ? 0 : -1;
}
