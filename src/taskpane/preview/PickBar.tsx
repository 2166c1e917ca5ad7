import { Button, makeStyles } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { Picking } from "../../worker/picking";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { Preview } from "../state/preview";
import { rowLabel } from "./row/rowLabel";

const useStyles = makeStyles({ bar: { display: "flex", flexWrap: "wrap", gap: "8px" } });

interface PickBarProps {
  readonly preview: Preview;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Which rows are picked, and what needs no question. It scrolls with the rows: what stays in view has to be small. */
export function PickBar({ preview: { isPicking, view }, dispatch }: PickBarProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const texts = pane.preview;
  const { listed, picked } = view;
  const { last } = picked;
  if (!isPicking) return null;
  const pick = (picking: Picking) => dispatch({ type: "pick", picking });
  const leaveOut = (leftOut: boolean) =>
    dispatch({ type: "say", saying: { say: "leaveOutRows", rows: { picked: "changing" }, leftOut } });
  const button = (words: string, press: () => void) => (
    <Button size="small" onClick={press}>
      {words}
    </Button>
  );
  return (
    <div role="group" aria-label={texts.pickRows} className={styles.bar}>
      {listed.rows === 0 ? null : button(texts.selectShown(listed.rows), () => pick({ pick: "shown" }))}
      {last === null
        ? null
        : button(texts.pickTenant(rowLabel(last, pane.row).tenant), () =>
            pick({ pick: "tenant", row: last.row, on: true }),
          )}
      {picked.rows === 0 ? null : button(texts.pickNone, () => pick({ pick: "none" }))}
      {picked.taken === 0 ? null : button(texts.leaveOutPicked(picked.taken), () => leaveOut(true))}
      {picked.leftOut === 0 ? null : button(texts.takeInPicked(picked.leftOut), () => leaveOut(false))}
      {button(texts.donePicking, () => dispatch({ type: "pick-rows", on: false }))}
    </div>
  );
}
