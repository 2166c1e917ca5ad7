import { useEffect, useRef, type Dispatch } from "react";
import type { WorkbookPort } from "../../review/port";
import { ProblemError } from "../../review/problem";
import type { PaneAction } from "./paneAction";
import type { Command } from "./paneState";

/**
 * Hears from its opening on what others do to the sheets. Where Excel doesn't answer, it is asked again with the next
 * command: what can't be heard costs a person no more than looking again unasked.
 */
export function useSheetChanges(port: WorkbookPort, command: Command | null, dispatch: Dispatch<PaneAction>): void {
  const ended = useRef<(() => void) | null>(null);
  const asking = useRef(false);
  const isGone = useRef(false);
  useEffect(() => {
    if (ended.current !== null || asking.current) return;
    asking.current = true;
    port
      .watch((change) => dispatch({ type: "sheet-changed", change }))
      .then(
        (end) => {
          if (isGone.current) end();
          else ended.current = end;
        },
        (error: unknown) => {
          if (!(error instanceof ProblemError)) reportError(error);
        },
      )
      .finally(() => {
        asking.current = false;
      });
  }, [port, command, dispatch]);
  useEffect(
    () => () => {
      isGone.current = true;
      ended.current?.();
    },
    [],
  );
}
