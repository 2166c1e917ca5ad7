import { recallRebinding } from "../../review/keptRebinding";
import type { PaneAction, PreviewAction, Result } from "./paneAction";
import { firstState, isUnsettled, type Command, type PaneState, type Screen } from "./paneState";
import { firstPreview, reducePreview } from "./reducePreview";

/** What the pane shows after something happened. Pure. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "start": return show(state, { name: "busy", command: action.command, percent: null, cancelling: false, back: backOf(state.screen) });
    case "preview-selected": return previewSelected(state);
    case "progress": return isAt(state, action.command) ? show(state, { ...state.screen, percent: action.percent }) : state;
    case "stop": return state.screen.name === "busy" ? show(state, { ...state.screen, cancelling: true }) : state;
    case "finished": return isAt(state, action.command) ? finished(state, action.result) : state;
    case "problem": return isAt(state, action.command) ? problem(state, action) : state;
    case "failed": return show(state, { name: "failed" });
    case "revealed": return state.notice === action.problem ? state : { ...state, notice: action.problem };
    case "back": return back(state);
    case "restart": return { ...firstState, lastRun: state.lastRun };
    case "choose-table": return chooseTable(state, action.listing);
    case "rebind": return rebind(state, action.rebinding);
    default: return onPreview(state, action);
  }
}

/** Nothing that is under way is dropped for it, nor cells of which it isn't known what became [W7]. */
function previewSelected(state: PaneState): PaneState {
  const { screen } = state;
  const isOpen = screen.name === "busy" || (screen.name === "receipt" && isUnsettled(screen.run)) || (screen.name === "reverted" && screen.reverted.outcome.unknown.length > 0);
  return isOpen ? state : reducePane(state, { type: "start", command: { do: "list", preview: true } });
}

function show(state: PaneState, screen: Screen): PaneState {
  return { ...state, screen, notice: null };
}

type Busy = Extract<Screen, { name: "busy" }>;

function isAt(state: PaneState, command: Command): state is PaneState & { readonly screen: Busy } {
  return state.screen.name === "busy" && state.screen.command === command;
}

/** Where "back" leads from something that is under way or went wrong: never to another of these. */
function backOf(screen: Screen): Screen {
  return screen.name === "busy" || screen.name === "problem" ? screen.back : screen;
}

function finished(state: PaneState, result: Result): PaneState {
  switch (result.of) {
    case "tables": {
      const { of: name, ...found } = result;
      return show(state, { name, ...found });
    }
    case "rows": return show(state, { name: "preview", preview: firstPreview(result.chosen, result.bound) });
    case "run": return { ...show(state, { name: "receipt", run: result.run }), lastRun: result.run };
    case "revert": {
      const isOver = result.reverted.outcome.unknown.length === 0;
      return { ...show(state, { name: "reverted", run: result.run, reverted: result.reverted }), lastRun: isOver ? null : state.lastRun };
    }
  }
}

/** Someone who stops before anything was written needs no sentence about it. */
function problem(state: PaneState & { readonly screen: Busy }, { command, problem }: Extract<PaneAction, { type: "problem" }>): PaneState {
  const { back } = state.screen;
  return show(state, problem.code === "cancelled" ? back : { name: "problem", problem, command, back });
}

function back(state: PaneState): PaneState {
  const { screen } = state;
  if (screen.name === "problem") return show(state, screen.back);
  return screen.name === "tables" ? show(state, firstState.screen) : state;
}

function chooseTable(state: PaneState, listing: Extract<PaneAction, { type: "choose-table" }>["listing"]): PaneState {
  const { screen } = state;
  if (screen.name !== "tables") return state;
  return show(state, { ...screen, chosen: { listing, rebinding: recallRebinding(listing, screen.kept) }, rebound: false });
}

function rebind(state: PaneState, rebinding: Extract<PaneAction, { type: "rebind" }>["rebinding"]): PaneState {
  const { screen } = state;
  if (screen.name !== "tables" || screen.chosen === null) return state;
  return show(state, { ...screen, chosen: { ...screen.chosen, rebinding }, rebound: true });
}

function onPreview(state: PaneState, action: PreviewAction): PaneState {
  const { screen } = state;
  return screen.name === "preview" ? show(state, { ...screen, preview: reducePreview(screen.preview, action) }) : state;
}

/** The run that may be put back now; none while it isn't known what became of its cells [W7]. */
export function revertable({ lastRun }: PaneState): PaneState["lastRun"] {
  return lastRun === null || isUnsettled(lastRun) || lastRun.receipt.written.length === 0 ? null : lastRun;
}
