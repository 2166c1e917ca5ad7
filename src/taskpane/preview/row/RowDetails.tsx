import { makeStyles, Text } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { ReviewInput, RowProposal } from "../../../review/propose/proposal";
import { attentionText } from "../../../language/codeTexts";
import { useTexts } from "../../parts/TextsContext";
import type { PaneAction } from "../../state/paneAction";
import { ExistingRows } from "./ExistingRows";
import type { ExistingRow } from "./findExistingRows";
import { rowChoices } from "./rowChoices";
import { RowCells } from "./RowCells";
import { RowChoiceFields } from "./RowChoiceFields";
import { WhyRow } from "./WhyRow";

const useStyles = makeStyles({ details: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "4px" } });

interface RowDetailsProps {
  readonly input: ReviewInput;
  readonly proposal: RowProposal;
  /** Rows at No Intent of the same tenant and service, where the row depends on them. */
  readonly existing: readonly ExistingRow[];
  readonly reveal: (row: number) => void;
  readonly dispatch: Dispatch<PaneAction>;
}

/** The reason in words, what the person can decide, every cell, and why. */
export function RowDetails({ input, proposal, existing, reveal, dispatch }: RowDetailsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { rules } = texts;
  const { row, decision } = proposal;
  return (
    <div className={styles.details}>
      {decision.scenario === null ? null : <Text>{rules.scenario[decision.scenario]}</Text>}
      {decision.left === null ? null : <Text>{rules.left[decision.left]}</Text>}
      {decision.attention.map((code) => (
        <Text key={code}>{attentionText(texts, code, decision)}</Text>
      ))}
      <ExistingRows input={input} rows={existing} reveal={reveal} />
      <RowChoiceFields
        choices={rowChoices(input, proposal)}
        decide={(choice) => dispatch({ type: "decide", row, choice })}
      />
      <RowCells
        input={input}
        proposal={proposal}
        leaveOut={(column, leftOut) => dispatch({ type: "leave-out-cell", row, column, leftOut })}
      />
      <WhyRow playbook={input.playbook} decision={decision} />
    </div>
  );
}
