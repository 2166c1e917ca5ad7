import { createContext, useContext } from "react";
import type { Catalogue } from "../../language/catalogue";
import { catalogue as en } from "../../language/en/catalogue";

export const TextsContext = createContext<Catalogue>(en);

/** What is said to people, in their language. */
export function useTexts(): Catalogue {
  return useContext(TextsContext);
}
