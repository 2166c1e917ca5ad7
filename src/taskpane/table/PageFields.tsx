import { Checkbox, Text } from "@fluentui/react-components";
import { useId, type Dispatch } from "react";
import { leadingPageId, pageIds } from "../../playbook/pages";
import { useTexts } from "../parts/TextsContext";
import { UnknownPages } from "../parts/UnknownPages";
import type { PaneAction } from "../state/paneAction";
import type { TablesScreen } from "../state/paneState";

interface PageFieldsProps {
  readonly screen: Pick<TablesScreen, "pages" | "repaged">;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Which pages of the playbook decide in this workbook [B1]; the leading one always does. */
export function PageFields({ screen, dispatch }: PageFieldsProps) {
  const { pane, rules } = useTexts();
  const { table } = pane;
  const label = useId();
  const { chosen, unknown } = screen.pages;
  const choose = (id: (typeof pageIds)[number], isChosen: boolean) =>
    dispatch({ type: "choose-pages", pages: pageIds.filter((one) => (one === id ? isChosen : chosen.includes(one))) });
  return (
    <div role="group" aria-labelledby={label}>
      <Text id={label}>{table.pages}</Text>
      {pageIds.map((id) => (
        <div key={id}>
          <Checkbox
            checked={chosen.includes(id)}
            disabled={id === leadingPageId}
            label={id === leadingPageId ? table.alwaysDecides(rules.playbookPage[id]) : rules.playbookPage[id]}
            onChange={(_, { checked }) => choose(id, checked === true)}
          />
        </div>
      ))}
      {screen.repaged ? <Text block>{table.bindingIsKept}</Text> : null}
      <UnknownPages names={unknown} />
    </div>
  );
}
