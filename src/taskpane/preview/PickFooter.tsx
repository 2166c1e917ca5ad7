import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type Dispatch } from "react";
import type { Picking } from "../../worker/picking";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import { isUpToDate, type Preview } from "../state/preview";
import { rowLabel } from "./row/rowLabel";
import { SayDialog } from "./say/SayDialog";

const useStyles = makeStyles({ words: { width: "100%", fontWeight: tokens.fontWeightSemibold } });

interface PickFooterProps {
  readonly preview: Preview;
  /** Of a button that asks, so that the focus comes back to it. */
  readonly comesBack: object;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Several rows at once: which are picked, and what can be said of all of them. */
export function PickFooter({ preview, comesBack, dispatch }: PickFooterProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const texts = pane.preview;
  const [isAsking, setAsking] = useState(false);
  const { listed, picked } = preview.view;
  const { last } = picked;
  const pick = (picking: Picking) => dispatch({ type: "pick", picking });
  const leaveOut = (leftOut: boolean) =>
    dispatch({ type: "say", saying: { say: "leaveOutRows", rows: { picked: "changing" }, leftOut } });
  const isReady = isUpToDate(preview);
  return (
    <>
      <Text size={200} className={styles.words}>
        {texts.rowsPicked(picked.rows)}
      </Text>
      <Button
        {...comesBack}
        appearance="primary"
        disabled={picked.rows === 0 || !isReady}
        onClick={() => setAsking(true)}
      >
        {texts.sayOfThem}
      </Button>
      {picked.waiting === 0 ? null : (
        <Button {...comesBack} onClick={() => dispatch({ type: "ask-validated", of: "picked" })}>
          {texts.validatePicked(picked.waiting)}
        </Button>
      )}
      {picked.taken === 0 ? null : <Button onClick={() => leaveOut(true)}>{texts.leaveOutPicked(picked.taken)}</Button>}
      {picked.leftOut === 0 ? null : (
        <Button onClick={() => leaveOut(false)}>{texts.takeInPicked(picked.leftOut)}</Button>
      )}
      {listed.rows === 0 ? null : (
        <Button onClick={() => pick({ pick: "shown" })}>{texts.selectShown(listed.rows)}</Button>
      )}
      {last === null ? null : (
        <Button onClick={() => pick({ pick: "tenant", row: last.row })}>
          {texts.pickTenant(rowLabel(last, pane.row).tenant)}
        </Button>
      )}
      {picked.rows === 0 ? null : <Button onClick={() => pick({ pick: "none" })}>{texts.pickNone}</Button>}
      <Button onClick={() => dispatch({ type: "pick-rows", on: false })}>{texts.donePicking}</Button>
      <SayDialog preview={preview} isOpen={isAsking} close={() => setAsking(false)} dispatch={dispatch} />
    </>
  );
}
