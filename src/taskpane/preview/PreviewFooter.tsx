import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import { isUpToDate, type Preview } from "../state/preview";

const useStyles = makeStyles({
  words: { width: "100%" },
  rows: { fontWeight: tokens.fontWeightSemibold },
});

interface PreviewFooterProps {
  readonly preview: Preview;
  /** Of the button that asks, so that the focus comes back to it. */
  readonly comesBack: object;
  readonly dispatch: Dispatch<PaneAction>;
}

/** What would be written, in words, and the ways on: to write it, to validate the rows in view that wait for it. */
export function PreviewFooter({ preview, comesBack, dispatch }: PreviewFooterProps) {
  const styles = useStyles();
  const { preview: texts } = useTexts().pane;
  const { tally, listed } = preview.view;
  const { rows, statusRows, flagOnlyRows, cells } = tally;
  return (
    <>
      <Text size={200} className={styles.words}>
        <span className={styles.rows}>{texts.rowsWillChange(rows)}</span>
        {rows === 0 ? null : <>: {texts.writes(statusRows, rows - statusRows - flagOnlyRows, flagOnlyRows)}</>}
      </Text>
      <Button
        appearance="primary"
        disabled={!isUpToDate(preview) || cells === 0}
        onClick={() => dispatch({ type: "start", command: { do: "apply", preview } })}
      >
        {cells === 0 ? texts.nothingToWrite : texts.write(cells, rows)}
      </Button>
      {listed.waiting === 0 ? null : (
        <Button {...comesBack} onClick={() => dispatch({ type: "ask-validated", of: "listed" })}>
          {texts.validateShown(listed.waiting)}
        </Button>
      )}
    </>
  );
}
