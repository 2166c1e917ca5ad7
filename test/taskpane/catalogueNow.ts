import type { Catalogue } from "../../src/language/texts/catalogue";
import { spokenLanguage } from "../../src/language/spokenLanguage";

/** The catalogue for a language tag without waiting: a test has it on the disk. */
export function catalogueNow(displayLanguage: string): Catalogue {
  const folder = spokenLanguage(displayLanguage);
  return jest.requireActual<{ readonly catalogue: Catalogue }>(`../../src/language/${folder}/catalogue`).catalogue;
}
