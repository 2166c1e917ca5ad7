import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState, type Dispatch } from "react";
import type { ChoicePart } from "../../../worker/saying";
import { useTexts } from "../../parts/TextsContext";
import type { PaneAction } from "../../state/paneAction";
import type { Preview } from "../../state/preview";
import { AddColumn } from "./AddColumn";
import { FactSelect } from "./FactSelect";
import { saidFacts, type SaidFact } from "./saidFacts";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  body: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start", paddingBlock: "8px" },
});

interface MissingFactProps {
  readonly fact: SaidFact;
  readonly preview: Preview;
  readonly dispatch: Dispatch<PaneAction>;
}

/** A table without a column that decides: how many rows wait for it, and the two ways on. */
export function MissingFact({ fact, preview, dispatch }: MissingFactProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const texts = pane.preview;
  const { binding, view } = preview;
  const { left } = saidFacts[fact];
  const rows = view.tally.leftFor.get(left) ?? 0;
  const [part, setPart] = useState<ChoicePart>({});
  const say = () => {
    setPart({});
    dispatch({ type: "say", saying: { say: "choose", rows: { fitting: `left:${left}` }, part } });
  };
  if (binding.columns[fact] !== undefined || rows === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <span>{fact === "stage" ? texts.withoutStage(rows) : texts.withoutIntent(rows)}</span>
        <FactSelect fact={fact} label={texts.forAllOfThem} part={part} choose={setPart} />
        <Button size="small" disabled={part[fact] === undefined} onClick={say}>
          {texts.setFor(rows)}
        </Button>
        <AddColumn column={fact} preview={preview} dispatch={dispatch} />
      </MessageBarBody>
    </MessageBar>
  );
}
