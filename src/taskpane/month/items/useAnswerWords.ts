import type { QuestionItem } from "../../../worker/month/monthItem";
import type { MonthAnswer } from "../../../worker/month/monthSaying";
import { useTexts } from "../../parts/TextsContext";
import { cellWords, columnWords, type Headings } from "../../preview/row/cellWords";
import { useMonthTexts } from "../MonthTextsContext";
import { useStatusWords } from "./StatusLine";

/** What an answer to a question says, with all that tells it from the others. */
export function useAnswerWords(headings: Headings): (item: QuestionItem, answer: MonthAnswer) => string {
  const { pane, language } = useTexts();
  const words = useMonthTexts();
  const statusWords = useStatusWords();
  return (item, answer) => {
    switch (item.what) {
      case "pair": {
        const row = item.candidates.find(({ standing }) => standing === answer)?.row ?? null;
        return row === null ? words.isGone : `${words.portalRow(row.name.sheetRow)}: ${statusWords(row.status)}`;
      }
      case "conflict": {
        const [title, values] = answer === "tracker" ? [words.mine, item.tracker] : [words.theirs, item.portal];
        const cells = item.columns.map((column, place) => {
          const value = cellWords({ value: values[place] ?? "" }, column, language) || pane.row.blank;
          return `${columnWords(headings, column, language)} ${value}`;
        });
        return `${title}: ${cells.join(", ")}`;
      }
      case "grown":
        return answer === "new" ? words.areNew : words.areSame;
    }
  };
}
