import { type Dispatch } from "react";
import type { MonthTexts } from "../../language/texts/monthTexts";
import { stillToPutBackOfMonth } from "../../review/merge/apply/revertMonth";
import { BusyLayout } from "../parts/BusyLayout";
import type { MonthSaid } from "../../worker/month/monthSession";
import { useTexts } from "../parts/TextsContext";
import type { Reveal } from "../reveal";
import type { PaneAction } from "../state/paneAction";
import { ChooseScreen } from "./ChooseScreen";
import { MonthPreviewScreen } from "./preview/MonthPreviewScreen";
import { MonthProblemScreen } from "./MonthProblemScreen";
import { MonthReceiptScreen } from "./receipt/MonthReceiptScreen";
import { MonthRevertedScreen } from "./receipt/MonthRevertedScreen";
import { MonthTextsContext } from "./MonthTextsContext";
import type { MonthResult } from "./state/monthAction";
import { firstMonthScreen, hasWritten, isOpenRun, type MonthRun } from "./state/monthState";
import { saidOf, type MonthDoors } from "./state/runMonth";
import { useMonth } from "./state/useMonth";

export interface MonthPageProps extends MonthDoors {
  readonly words: MonthTexts;
  /** The month that was written last, as long as it can be put back. */
  readonly lastMonth: MonthRun | null;
  readonly reveal: Reveal;
  readonly paneDispatch: Dispatch<PaneAction>;
}

/** Bringing in a month's export: a place of its own beside the rows. */
export function MonthPage({ words, lastMonth, reveal, paneDispatch, ...doors }: MonthPageProps) {
  const keep = (said: MonthSaid, isDone = false) => paneDispatch({ type: "month-said", said, isDone });
  const came = (result: MonthResult) => {
    if (result.of === "month") keep(saidOf(result.preview));
    if (result.of === "run") {
      paneDispatch({ type: "month-run", run: result.run });
      // What was said of a month that is written is done with, until it is put back.
      keep(result.run.said, hasWritten(result.run));
    }
    if (result.of === "revert") {
      paneDispatch({ type: "month-run", run: stillWritten(result) });
      keep(result.run.said);
    }
  };
  const failed = (error: unknown) => {
    reportError(error);
    paneDispatch({ type: "failed" });
  };
  // Nothing is offered before it is known what became of what was written last [W7].
  const first =
    lastMonth !== null && isOpenRun(lastMonth) ? ({ name: "receipt", run: lastMonth } as const) : firstMonthScreen;
  const { screen, dispatch } = useMonth(doors, first, came, keep, failed);
  const { busy } = useTexts().pane;
  const leave = () => paneDispatch({ type: "back" });
  const toRead = { dispatch, paneDispatch, reveal };
  return (
    <MonthTextsContext value={words}>
      {screen.name === "busy" ? (
        <BusyLayout
          key={screen.command.do}
          label={busy[screen.command.do === "settleRevert" ? "settle" : screen.command.do]}
          percent={screen.percent}
          cancelling={screen.cancelling}
          stop={["read", "apply", "revert"].includes(screen.command.do) ? () => dispatch({ type: "stop" }) : undefined}
        />
      ) : null}
      {screen.name === "choose" ? (
        <ChooseScreen chosen={screen.chosen} lastMonth={lastMonth} leave={leave} dispatch={dispatch} />
      ) : null}
      {screen.name === "preview" ? (
        <MonthPreviewScreen preview={screen.preview} doors={doors} dispatch={dispatch} reveal={reveal} />
      ) : null}
      {screen.name === "receipt" ? <MonthReceiptScreen run={screen.run} {...toRead} /> : null}
      {screen.name === "reverted" ? (
        <MonthRevertedScreen run={screen.run} reverted={screen.reverted} {...toRead} />
      ) : null}
      {screen.name === "problem" ? <MonthProblemScreen screen={screen} leave={leave} dispatch={dispatch} /> : null}
    </MonthTextsContext>
  );
}

/** A month that was put back is done with, unless it was stopped, refused or not answered half-way [W7]. */
function stillWritten({ run, reverted }: Extract<MonthResult, { of: "revert" }>): MonthRun | null {
  const rest = { ...run, receipt: stillToPutBackOfMonth(run.receipt, reverted) };
  return hasWritten(rest) ? rest : null;
}
