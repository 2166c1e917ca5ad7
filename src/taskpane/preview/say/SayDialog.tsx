import { Dialog, DialogSurface } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { PaneAction } from "../../state/paneAction";
import type { Preview } from "../../state/preview";
import { SayQuestion } from "./SayQuestion";

interface SayDialogProps {
  readonly preview: Preview;
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly dispatch: Dispatch<PaneAction>;
}

/** What is said of all rows that are picked [F7]. */
export function SayDialog({ preview, isOpen, close, dispatch }: SayDialogProps) {
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <DialogSurface>
        {isOpen ? (
          <SayQuestion
            preview={preview}
            say={(part) => {
              close();
              dispatch({ type: "say", saying: { say: "choose", rows: { picked: "all" }, part } });
            }}
          />
        ) : null}
      </DialogSurface>
    </Dialog>
  );
}
