import { spokenLanguages } from "../../language/spokenLanguages";
import type { MonthTexts } from "../../language/texts/monthTexts";
import type { Language } from "../../playbook/tracker/language";
import { ProblemError } from "../../review/problem";
import type { MonthPage } from "./MonthPage";

/** The page for a month's export, with what it says. */
export interface LoadedMonthPage {
  readonly Page: typeof MonthPage;
  readonly words: MonthTexts;
}

/** Loads the page: who brings in no export doesn't. Rejects with ProblemError `part-not-loaded`. */
export async function loadMonthPage(language: Language): Promise<LoadedMonthPage> {
  try {
    const [{ MonthPage: Page }, words] = await Promise.all([
      import(/* webpackChunkName: "month" */ "./MonthPage"),
      spokenLanguages[language].month(),
    ]);
    return { Page, words };
  } catch (error) {
    throw new ProblemError({ code: "part-not-loaded" }, error);
  }
}
