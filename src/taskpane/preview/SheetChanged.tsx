import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import { nothingToKeep } from "../state/paneState";
import type { Preview } from "../state/preview";

const useStyles = makeStyles({
  bar: { width: "100%" },
  body: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center", paddingBlock: "4px" },
});

interface SheetChangedProps {
  readonly preview: Preview;
  readonly dispatch: Dispatch<PaneAction>;
}

/**
 * Somebody changed the table since it was read: it can be read again, with all that was said of its rows [W4]. It stands
 * with the buttons that stay in view, wherever in the list a person is.
 */
export function SheetChanged({ preview: { isOutdated, chosen }, dispatch }: SheetChangedProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  if (!isOutdated) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <span>{pane.preview.sheetChanged}</span>
        <Button
          size="small"
          onClick={() => dispatch({ type: "start", command: { do: "read", chosen, save: nothingToKeep } })}
        >
          {pane.problem.readAgain}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
