import { useCallback, useEffect, useReducer, useRef, type Dispatch } from "react";
import { ProblemError } from "../../../review/problem";
import type { MonthSaid, MonthSession } from "../../../worker/month/monthSession";
import type { MonthAction, MonthResult } from "./monthAction";
import type { MonthCommand, MonthScreen } from "./monthState";
import { reduceMonth } from "./reduceMonth";
import { runMonth, type MonthDoors } from "./runMonth";

export interface MonthPageState {
  readonly screen: MonthScreen;
  readonly dispatch: Dispatch<MonthAction>;
}

/**
 * The page's state, and everything that happens outside it. `came`: told of what came of a command, also where the page
 * shows something else by then; `said`: of all a person said so far; `failed`: a mistake of our own.
 */
export function useMonth(
  doors: MonthDoors,
  first: MonthScreen,
  came: (result: MonthResult) => void,
  said: (of: MonthSaid) => void,
  failed: (error: unknown) => void,
): MonthPageState {
  const [screen, reduce] = useReducer(reduceMonth, first);
  const tell = useRef({ doors, came, said, failed });
  useEffect(() => {
    tell.current = { doors, came, said, failed };
  });
  const opened = useRef<MonthSaid["readings"] | null>(null);
  const { month } = doors.session;
  const dispatch = useCallback(
    (action: MonthAction) => {
      reduce(action);
      askMonth(month, action)?.then(
        (answer) => {
          if (answer.type === "said" && opened.current !== null)
            tell.current.said({ readings: opened.current, said: answer.view.said });
          reduce(answer);
        },
        (error: unknown) =>
          error instanceof ProblemError ? reduce({ type: "gone", problem: error.problem }) : tell.current.failed(error),
      );
    },
    [month],
  );
  const command = screen.name === "busy" ? screen.command : null;
  const controller = useRef<AbortController | null>(null);
  useEffect(() => {
    if (command === null) return;
    controller.current = new AbortController();
    run(tell.current.doors, command, controller.current.signal, reduce).then(
      (result) => {
        if (result.of === "month") opened.current = result.preview.readings;
        tell.current.came(result);
        reduce({ type: "finished", command, result });
      },
      (error: unknown) =>
        error instanceof ProblemError
          ? reduce({ type: "problem", command, problem: error.problem })
          : tell.current.failed(error),
    );
  }, [command]);
  const isStopped = screen.name === "busy" && screen.cancelling;
  useEffect(() => {
    if (isStopped) controller.current?.abort();
  }, [isStopped]);
  return { screen, dispatch };
}

function run(doors: MonthDoors, command: MonthCommand, signal: AbortSignal, reduce: Dispatch<MonthAction>) {
  const progress = (done: number, total: number) =>
    reduce({ type: "progress", command, percent: Math.floor((100 * done) / Math.max(1, total)) });
  return runMonth(doors, command, { progress, signal });
}

function askMonth(month: MonthSession, action: MonthAction): Promise<MonthAction> | undefined {
  switch (action.type) {
    case "say":
      return month.say(action.saying).then((view) => ({ type: "said", view }));
    case "filter":
      return month.filter(action.filter).then((view) => ({ type: "filtered", view }));
    case "look":
      return month.items(action.span).then((looked) => ({ type: "looked", looked }));
    default:
      return undefined;
  }
}
