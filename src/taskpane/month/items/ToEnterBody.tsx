import { Text } from "@fluentui/react-components";
import type { Language } from "../../../playbook/tracker/language";
import type { EnterItem } from "../../../worker/month/monthItem";
import { cellWords, columnWords, type Headings } from "../../preview/row/cellWords";
import { useMonthTexts } from "../MonthTextsContext";
import { CellOldToNew } from "./CellOldToNew";

interface ToEnterBodyProps {
  readonly item: EnterItem;
  readonly headings: Headings;
  readonly language: Language;
}

/** What the portal has, and what is to be entered there. */
export function ToEnterBody({ item, headings, language }: ToEnterBodyProps) {
  const words = useMonthTexts();
  return (
    <>
      <Text size={200}>{words.enterIt}</Text>
      {item.cells.map(({ column, tracker, portal }) => (
        <Text key={column} size={200}>
          <CellOldToNew
            heading={columnWords(headings, column, language)}
            from={cellWords({ value: portal }, column, language)}
            to={cellWords({ value: tracker }, column, language)}
          />
        </Text>
      ))}
    </>
  );
}
