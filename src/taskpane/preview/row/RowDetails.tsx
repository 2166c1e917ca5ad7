import { makeStyles, Text } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { attentionText } from "../../../language/codeTexts";
import { useTexts } from "../../parts/TextsContext";
import type { PaneAction } from "../../state/paneAction";
import { ExistingRows } from "./ExistingRows";
import type { RowView } from "../../../worker/rowView";
import type { WrittenHeadings } from "./cellWords";
import { RowCells } from "./RowCells";
import { RowChoiceFields } from "./RowChoiceFields";
import { WhyRow } from "./WhyRow";

const useStyles = makeStyles({ details: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "4px" } });

interface RowDetailsProps {
  readonly headings: WrittenHeadings;
  readonly view: RowView;
  readonly reveal: (row: number) => void;
  readonly dispatch: Dispatch<PaneAction>;
}

/** What there is to look at, what the person can decide, every cell, and why. */
export function RowDetails({ headings, view, reveal, dispatch }: RowDetailsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { row } = view;
  return (
    <div className={styles.details}>
      {view.attention.map((code) => (
        <Text key={code}>{attentionText(texts, code, view)}</Text>
      ))}
      <ExistingRows rows={view.existing} reveal={reveal} />
      <RowChoiceFields
        choices={view.choices}
        cellLanguage={headings.language}
        choose={(part) => dispatch({ type: "say", saying: { say: "choose", rows: { these: [row] }, part } })}
      />
      <RowCells
        headings={headings}
        view={view}
        leaveOut={(column, leftOut) => dispatch({ type: "say", saying: { say: "leaveOutCell", row, column, leftOut } })}
      />
      <WhyRow view={view} />
    </div>
  );
}
