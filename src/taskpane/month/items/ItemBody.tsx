import { Text } from "@fluentui/react-components";
import { useTexts } from "../../parts/TextsContext";
import { useMonthTexts } from "../MonthTextsContext";
import { AsideBody } from "./AsideBody";
import { ChangedBody } from "./ChangedBody";
import type { ItemProps } from "./ItemCard";
import { NewBody } from "./NewBody";
import { QuestionBody } from "./QuestionBody";
import { StatusLine } from "./StatusLine";
import { StatusRows } from "./StatusRows";
import { ToEnterBody } from "./ToEnterBody";

/** What there is to know of an item, by its kind. */
export function ItemBody({ item, preview, isOpen, dispatch }: ItemProps) {
  const words = useMonthTexts();
  const { language } = useTexts();
  switch (item.kind) {
    case "new":
      return <NewBody item={item} preview={preview} isOpen={isOpen} />;
    case "asked":
      return <QuestionBody item={item} headings={preview.tracker} dispatch={dispatch} />;
    case "changed":
      return <ChangedBody item={item} preview={preview} isOpen={isOpen} dispatch={dispatch} />;
    case "toEnter":
      return <ToEnterBody item={item} headings={preview.tracker} language={language} />;
    case "gone":
      return (
        <>
          <StatusLine status={item.status} />
          <Text size={200}>{item.isWholeGroup ? words.goneGroup : words.goneRow}</Text>
        </>
      );
    case "sums":
      return (
        <>
          <Text size={200}>{words.sum(item.sum, item.entitlements)}</Text>
          <StatusRows rows={item.rows} />
        </>
      );
    case "aside":
      return <AsideBody item={item} listing={preview.tracker.listing} />;
  }
}
