import { createContext, useContext } from "react";
import type { Catalogue } from "../../language/texts/catalogue";

export const TextsContext = createContext<Catalogue | null>(null);

/** What is said to people, in their language. */
export function useTexts(): Catalogue {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error("nobody said in which language to speak");
  return texts;
}
