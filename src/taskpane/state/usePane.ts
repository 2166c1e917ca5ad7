import { useCallback, useEffect, useReducer, useRef, type Dispatch } from "react";
import { ProblemError } from "../../review/problem";
import type { TableRef } from "../../review/snapshot";
import { pauses } from "../../worker/pauses";
import type { ReviewSession } from "../../worker/reviewSession";
import type { Reveal } from "../reveal";
import type { PaneAction } from "./paneAction";
import type { PreviewRequests } from "./previewRequests";
import { firstState, type Command, type PaneState } from "./paneState";
import { reducePane } from "./reducePane";
import { runCommand, type Doors } from "./runCommand";
import { useSheetChanges } from "./useSheetChanges";

/** How long what is asked of the workbook may hold up the page, in milliseconds. */
const patienceMs = 15;

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly reveal: Reveal;
  /** Selects the rows of the list on the sheet. */
  readonly revealListed: (ref: TableRef) => void;
}

/** The pane's state, and everything that happens outside it: what is asked of the workbook, and deciding. */
export function usePane({ port, session }: Doors, requests?: PreviewRequests): Pane {
  const [state, reduce] = useReducer(reducePane, firstState);
  const dispatch = useSession(session, reduce);
  const { screen } = state;
  useCommand(
    { port, session },
    screen.name === "busy" ? screen.command : null,
    screen.name === "busy" && screen.cancelling,
    dispatch,
  );
  useSheetChanges(port, screen.name === "busy" ? screen.command : null, dispatch);
  useEffect(() => requests?.listen(() => dispatch({ type: "preview-selected" })), [requests, dispatch]);
  const reveal = useCallback<Reveal>(
    (ref, row, columns = []) => {
      port.reveal(ref, [{ row, columns }]).then(
        () => dispatch({ type: "revealed", problem: null }),
        (error: unknown) => tell(error, dispatch),
      );
    },
    [port, dispatch],
  );
  const revealListed = useCallback(
    (ref: TableRef) => {
      void session
        .listedRows({ from: 0, to: Number.MAX_SAFE_INTEGER })
        .then(async (rows) => {
          const cells = Array.from(rows, (row) => ({ row, columns: [] }));
          const { rows: selected, between } = await port.reveal(ref, cells);
          if (between) return { code: "selected-between" } as const;
          return selected < cells.length ? ({ code: "selected-in-part", rows: selected } as const) : null;
        })
        .then(
          (problem) => dispatch({ type: "revealed", problem }),
          (error: unknown) => tell(error, dispatch),
        );
    },
    [port, session, dispatch],
  );
  return { state, dispatch, reveal, revealListed };
}

function useCommand(
  { port, session }: Doors,
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
    const job = { progress, signal: controller.current.signal, pause: pauses(patienceMs) };
    runCommand({ port, session }, command, job).then(
      (result) => dispatch({ type: "finished", command, result }),
      (error: unknown) =>
        error instanceof ProblemError
          ? dispatch({ type: "problem", command, problem: error.problem })
          : fail(error, dispatch),
    );
  }, [port, session, command, dispatch]);
  useEffect(() => {
    if (cancelling) controller.current?.abort();
  }, [cancelling]);
}

/** What a person says, looks for and looks at is asked of the session too, which answers in the order it is asked in. */
function useSession(session: ReviewSession, reduce: Dispatch<PaneAction>): Dispatch<PaneAction> {
  return useCallback(
    (action: PaneAction) => {
      reduce(action);
      askSession(session, action, reduce)?.then(reduce, (error: unknown) =>
        error instanceof ProblemError
          ? reduce({ type: "preview-problem", problem: error.problem })
          : fail(error, reduce),
      );
    },
    [session, reduce],
  );
}

function askSession(
  session: ReviewSession,
  action: PaneAction,
  reduce: Dispatch<PaneAction>,
): Promise<PaneAction> | undefined {
  switch (action.type) {
    case "say": {
      const progress = (done: number, total: number) =>
        reduce({ type: "deciding", percent: Math.floor((100 * done) / total) });
      return session.say(action.saying, { progress }).then((view) => ({ type: "said", view }));
    }
    case "filter":
      return session.filter(action.filter).then((view) => ({ type: "filtered", view }));
    case "group":
      return session.group(action.grouping).then((view) => ({ type: "filtered", view }));
    case "pick":
      return session.pick(action.picking).then((view) => ({ type: "filtered", view }));
    case "pick-rows":
      // Whoever is done leaves nothing picked that can't be seen.
      return action.on ? undefined : session.pick({ pick: "none" }).then((view) => ({ type: "filtered", view }));
    case "look":
      return session.rows(action.span).then((looked) => ({ type: "looked", ...looked }));
    case "ask-validated":
      return session.waiting(action.of).then((waiting) => ({ type: "waiting", waiting }));
    default:
      return undefined;
  }
}

/** That a row could not be shown changes nothing else. */
function tell(error: unknown, dispatch: Dispatch<PaneAction>): void {
  if (error instanceof ProblemError) dispatch({ type: "revealed", problem: error.problem });
  else fail(error, dispatch);
}

/** A mistake of our own: the page's console has what it was, the person a sentence. */
function fail(error: unknown, dispatch: Dispatch<PaneAction>): void {
  reportError(error);
  dispatch({ type: "failed" });
}
