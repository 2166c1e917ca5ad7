import { Text } from "@fluentui/react-components";
import type { Cell } from "../../../playbook/tracker/cell";
import type { TableListing } from "../../../review/snapshot";
import type { AsideItem } from "../../../worker/month/monthItem";
import { useTexts } from "../../parts/TextsContext";
import { cellWords } from "../../preview/row/cellWords";
import { useMonthTexts } from "../MonthTextsContext";

interface AsideBodyProps {
  readonly item: AsideItem;
  readonly listing: TableListing;
}

/** What is said and changes nothing. */
export function AsideBody({ item, listing }: AsideBodyProps) {
  return <Text size={200}>{useAsideWords(item, listing)}</Text>;
}

function useAsideWords(item: AsideItem, listing: TableListing): string {
  const { pane, language } = useTexts();
  const words = useMonthTexts();
  const text = (value: Cell) => cellWords({ value }, "tenant", language);
  switch (item.what) {
    case "held":
      return pane.row.keeps(text(listing.headings[item.index] ?? ""), words.held[item.because]);
    case "unnamed":
      return words.unnamed[item.side];
    case "renamed": {
      const part = item.why === "name-changed" ? "name" : "id";
      return words.renamed[item.why](text(item.tracker[part]), text(item.portal[part]));
    }
  }
}
