import { Dialog, DialogSurface } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { PaneAction } from "../../state/paneAction";
import type { Preview } from "../../state/preview";
import { today } from "../../today";
import { ValidateQuestion } from "./ValidateQuestion";

interface ValidateDialogProps {
  readonly preview: Preview;
  readonly focusHeading: () => void;
  readonly dispatch: Dispatch<PaneAction>;
}

/** The flag of the mission: rows that are not filled before someone says that No Intent was validated. */
export function ValidateDialog({ preview, focusHeading, dispatch }: ValidateDialogProps) {
  const { asked } = preview;
  const confirm = (rows: readonly number[]) => {
    dispatch({ type: "close-question" });
    dispatch({ type: "say", saying: { say: "choose", rows: { these: rows }, part: { validated: today() } } });
    // The button that asked may be gone with the last of these rows.
    focusHeading();
  };
  return (
    <Dialog
      open={asked !== null}
      onOpenChange={(_, { open }) => {
        if (!open) dispatch({ type: "close-question" });
      }}
    >
      <DialogSurface>
        {asked === null ? null : (
          <ValidateQuestion preview={preview} waiting={asked} confirm={confirm} dispatch={dispatch} />
        )}
      </DialogSurface>
    </Dialog>
  );
}
