import { MessageBar, MessageBarBody, Subtitle2, Text } from "@fluentui/react-components";
import { problemSentence } from "../../../language/problemSentence";
import type { RowRefused, WrongRow } from "../../../review/merge/monthPort";
import { useTexts } from "../../parts/TextsContext";
import { groupBy } from "../../receipt/groupBy";
import { useMonthTexts } from "../MonthTextsContext";

interface RefusedRowsProps {
  readonly heading: (rows: number) => string;
  readonly refused: readonly RowRefused[];
  readonly wrong: readonly WrongRow[];
}

/** Rows that did not come, or did not go, by why; and those that could not be set right, by where they were last seen. */
export function RefusedRows({ heading, refused, wrong }: RefusedRowsProps) {
  const texts = useTexts();
  const words = useMonthTexts();
  const { pane } = texts;
  return (
    <>
      {wrong.length === 0 ? null : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {words.wrongRows(wrong.length)}: {pane.list(wrong.map(({ sheetRow }) => pane.row.row(sheetRow + 1)))}
          </MessageBarBody>
        </MessageBar>
      )}
      {refused.length === 0 ? null : (
        <section>
          <Subtitle2 as="h2">{heading(refused.length)}</Subtitle2>
          {groupBy(refused, ({ because }) => problemSentence(texts, because)).map(([why]) => (
            <Text key={why} block>
              {why}
            </Text>
          ))}
        </section>
      )}
    </>
  );
}
