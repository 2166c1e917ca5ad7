import type { MonthPort } from "../../review/merge/monthPort";
import type { ReviewSession } from "../../worker/reviewSession";
import type { Pane } from "../state/usePane";
import { AboutScreen } from "./AboutScreen";
import { BusyScreen } from "./BusyScreen";
import { FailedScreen } from "./FailedScreen";
import { PreviewScreen } from "./PreviewScreen";
import { ProblemScreen } from "./ProblemScreen";
import { ReceiptScreen } from "./ReceiptScreen";
import { RevertedScreen } from "./RevertedScreen";
import { StartScreen } from "./StartScreen";
import { TablesScreen } from "./TablesScreen";

interface CurrentScreenProps extends Pane {
  readonly port: MonthPort;
  readonly session: ReviewSession;
  readonly host: string;
  readonly reloaded: boolean;
}

/** One screen a state. */
export function CurrentScreen({
  port,
  session,
  state,
  dispatch,
  reveal,
  revealListed,
  host,
  reloaded,
}: CurrentScreenProps) {
  const { screen } = state;
  switch (screen.name) {
    case "start":
      return <StartScreen state={state} reloaded={reloaded} dispatch={dispatch} />;
    case "tables":
      return <TablesScreen screen={screen} state={state} dispatch={dispatch} />;
    case "busy":
      return <BusyScreen key={screen.command.do} screen={screen} dispatch={dispatch} />;
    case "preview":
      return (
        <PreviewScreen
          preview={screen.preview}
          state={state}
          dispatch={dispatch}
          reveal={reveal}
          revealListed={revealListed}
        />
      );
    case "receipt":
      return <ReceiptScreen run={screen.run} dispatch={dispatch} reveal={reveal} />;
    case "reverted":
      return <RevertedScreen run={screen.run} reverted={screen.reverted} dispatch={dispatch} reveal={reveal} />;
    case "problem":
      return <ProblemScreen screen={screen} dispatch={dispatch} />;
    case "about":
      return <AboutScreen state={state} host={host} dispatch={dispatch} />;
    case "month": {
      const { Page, words } = screen.loaded;
      return (
        <Page
          port={port}
          session={session}
          words={words}
          cameFrom={screen.cameFrom}
          lastMonth={state.lastMonth}
          saidBefore={state.saidOfMonths}
          reveal={reveal}
          paneDispatch={dispatch}
        />
      );
    }
    case "failed":
      return <FailedScreen restart={() => dispatch({ type: "restart" })} />;
  }
}
