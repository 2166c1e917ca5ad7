import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type Dispatch } from "react";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { Preview } from "../state/preview";
import { SayDialog } from "./say/SayDialog";

const useStyles = makeStyles({ words: { width: "100%", fontWeight: tokens.fontWeightSemibold } });

interface PickFooterProps {
  readonly preview: Preview;
  /** Of a button that asks, so that the focus comes back to it. */
  readonly comesBack: object;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Several rows at once: how many are picked, and what is asked before it is said of them. */
export function PickFooter({ preview, comesBack, dispatch }: PickFooterProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const texts = pane.preview;
  const [isAsking, setAsking] = useState(false);
  const { picked } = preview.view;
  return (
    <>
      <Text size={200} className={styles.words}>
        {texts.rowsPicked(picked.rows)}
      </Text>
      <Button {...comesBack} appearance="primary" disabled={picked.rows === 0} onClick={() => setAsking(true)}>
        {texts.sayOfThem}
      </Button>
      {picked.waiting === 0 ? null : (
        <Button {...comesBack} onClick={() => dispatch({ type: "ask-validated", of: "picked" })}>
          {texts.validatePicked(picked.waiting)}
        </Button>
      )}
      <SayDialog preview={preview} isOpen={isAsking} close={() => setAsking(false)} dispatch={dispatch} />
    </>
  );
}
