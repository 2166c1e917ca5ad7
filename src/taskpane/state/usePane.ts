import { useCallback, useEffect, useReducer, useRef, type Dispatch } from "react";
import { ProblemError } from "../../review/problem";
import type { TableRef } from "../../review/snapshot";
import type { WorkbookPort } from "../../review/port";
import { startReview } from "../preview/startReview";
import type { PaneAction } from "./paneAction";
import { pauses } from "./pauses";
import type { PreviewRequests } from "./previewRequests";
import { firstState, type Command, type PaneState } from "./paneState";
import { reducePane } from "./reducePane";
import { runCommand } from "./runCommand";

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  /** Brings a row into view on the sheet. */
  readonly reveal: (ref: TableRef, row: number) => void;
}

/** The pane's state, and everything that happens outside it: what is asked of the workbook, and deciding. */
export function usePane(port: WorkbookPort, requests?: PreviewRequests): Pane {
  const [state, dispatch] = useReducer(reducePane, firstState);
  const { screen } = state;
  useCommand(
    port,
    screen.name === "busy" ? screen.command : null,
    screen.name === "busy" && screen.cancelling,
    dispatch,
  );
  useReview(screen.name === "preview" ? screen.preview : null, dispatch);
  useEffect(() => requests?.listen(() => dispatch({ type: "preview-selected" })), [requests]);
  const reveal = useCallback(
    (ref: TableRef, row: number) => {
      port.reveal(ref, row).then(
        () => dispatch({ type: "revealed", problem: null }),
        (error: unknown) =>
          error instanceof ProblemError
            ? dispatch({ type: "revealed", problem: error.problem })
            : fail(error, dispatch),
      );
    },
    [port],
  );
  return { state, dispatch, reveal };
}

function useCommand(
  port: WorkbookPort,
  command: Command | null,
  cancelling: boolean,
  dispatch: Dispatch<PaneAction>,
): void {
  const controller = useRef<AbortController | null>(null);
  useEffect(() => {
    if (command === null) return;
    controller.current = new AbortController();
    const progress = (done: number, total: number) =>
      dispatch({ type: "progress", command, percent: Math.floor((100 * done) / Math.max(1, total)) });
    runCommand(port, command, { progress, signal: controller.current.signal, pause: pauses() }).then(
      (result) => dispatch({ type: "finished", command, result }),
      (error: unknown) =>
        error instanceof ProblemError
          ? dispatch({ type: "problem", command, problem: error.problem })
          : fail(error, dispatch),
    );
  }, [port, command, dispatch]);
  useEffect(() => {
    if (cancelling) controller.current?.abort();
  }, [cancelling]);
}

type Deciding = Parameters<typeof startReview>[0];

function useReview(preview: Deciding | null, dispatch: Dispatch<PaneAction>): void {
  const latest = useRef(preview);
  latest.current = preview;
  const input = preview?.input;
  useEffect(() => {
    const current = latest.current;
    if (current === null || current.reviewed?.input === input) return;
    return startReview(current, {
      progress: (percent) => dispatch({ type: "deciding", percent }),
      done: (reviewed) => dispatch({ type: "reviewed", reviewed }),
    });
  }, [input, dispatch]);
}

/** A mistake of our own: the page's console has what it was, the person a sentence. */
function fail(error: unknown, dispatch: Dispatch<PaneAction>): void {
  reportError(error);
  dispatch({ type: "failed" });
}
