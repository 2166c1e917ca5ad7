import { Button } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { PaneAction } from "../state/paneAction";
import type { PaneState } from "../state/paneState";
import { revertable } from "../state/reducePane";
import { useTexts } from "./TextsContext";

interface RevertButtonProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
}

/**
 * Puts the last run back, where there is one that can be; first of all asks what became of cells that isn't known of.
 */
export function RevertButton({ state, dispatch }: RevertButtonProps) {
  const { receipt } = useTexts().pane;
  const { unsettled } = state;
  if (unsettled !== null)
    return <Button onClick={() => dispatch({ type: "start", command: unsettled })}>{receipt.lookAgain}</Button>;
  const run = revertable(state);
  if (run === null) return null;
  return (
    <Button onClick={() => dispatch({ type: "start", command: { do: "revert", run } })}>{receipt.revertLast}</Button>
  );
}
