import type { SheetChange } from "../../review/port";
import type { Problem } from "../../review/problem";
import { tableKey } from "../../review/table/keptRebinding";
import type { PageId } from "../../playbook/pages";
import { playbookOf } from "../../playbook/playbook";
import type { PaneAction, PreviewAction, Result } from "./paneAction";
import { stillToPutBack, type Reverted } from "../../review/apply/revert";
import {
  chosenTable,
  firstState,
  isUnsettled,
  nothingToKeep,
  type Command,
  type PaneState,
  type Run,
  type Screen,
} from "./paneState";
import type { Preview } from "./preview";
import { reducePreview } from "./reducePreview";

/** What the pane shows after something happened. Pure. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "start":
      return show(state, {
        name: "busy",
        command: action.command,
        percent: null,
        cancelling: false,
        changed: [],
        back: backOf(state.screen),
      });
    case "preview-selected":
      return previewSelected(state);
    case "progress":
      return isAt(state, action.command) ? show(state, { ...state.screen, percent: action.percent }) : state;
    case "stop":
      return state.screen.name === "busy" ? show(state, { ...state.screen, cancelling: true }) : state;
    case "finished":
      return isAt(state, action.command) ? finished(state, action.result) : late(state, action.result);
    case "problem":
      return isAt(state, action.command) ? problem(state, action) : state;
    case "failed":
      return show(state, { name: "failed" });
    case "revealed":
      return state.notice === action.problem ? state : { ...state, notice: action.problem };
    case "about":
      return show(state, { name: "about", back: backOf(state.screen) });
    case "back":
      return back(state);
    case "restart":
      return restarted(state);
    case "month-run":
      return { ...state, lastMonth: action.run };
    case "month-said":
      return monthSaid(state, action);
    case "choose-table":
      return chooseTable(state, action.listing);
    case "choose-pages":
      return choosePages(state, action.pages);
    case "rebind":
      return rebind(state, action.rebinding);
    case "leave-list":
      return { ...state, places: new Map([...state.places, [action.table, action.place]]) };
    case "sheet-changed":
      return onPreview(changedMeanwhile(state, action.change), action);
    case "preview-problem":
      return state.screen.name === "preview" ? show(state, previewGone(state.screen.preview, action.problem)) : state;
    default:
      return onPreview(state, action);
  }
}

/** Nothing that is under way is dropped for it, nor cells of which it isn't known what became [W7]. */
function previewSelected(state: PaneState): PaneState {
  const isOpen = state.screen.name === "busy" || state.unsettled !== null;
  return isOpen ? state : reducePane(state, { type: "start", command: { do: "list", preview: true } });
}

/** What is known of what was written, and said of a month, outlives a mistake of the pane's own. */
function restarted({ lastRun, unsettled, lastMonth, saidOfMonths }: PaneState): PaneState {
  return { ...firstState, lastRun, unsettled, lastMonth, saidOfMonths };
}

function monthSaid(state: PaneState, { said, isDone }: Extract<PaneAction, { type: "month-said" }>): PaneState {
  const table = tableKey(said.readings.tracker.snapshot.listing.ref);
  const others = [...state.saidOfMonths].filter(([other]) => other !== table);
  return { ...state, saidOfMonths: new Map(isDone ? others : [...others, [table, said]]) };
}

function show(state: PaneState, screen: Screen): PaneState {
  return { ...state, screen, notice: null };
}

type Busy = Extract<Screen, { name: "busy" }>;

function isAt(state: PaneState, command: Command): state is PaneState & { readonly screen: Busy } {
  return state.screen.name === "busy" && state.screen.command === command;
}

/** Where "back" leads from something that is under way, went wrong or stands aside: never to another of these. */
function backOf(screen: Screen): Screen {
  return "back" in screen ? screen.back : screen;
}

/** Nothing was read of a table that a change could make outdated before the first of its rows are there. */
function changedMeanwhile(state: PaneState, { sheetId }: SheetChange): PaneState {
  const { screen } = state;
  if (screen.name !== "busy" || screen.percent === null || screen.changed.includes(sheetId)) return state;
  return { ...state, screen: { ...screen, changed: [...screen.changed, sheetId] } };
}

/** What is read to see what a run left begins at the start of the list. */
function showRows(state: PaneState & { readonly screen: Busy }, preview: Preview): PaneState {
  const { command, changed } = state.screen;
  const { ref } = preview.chosen.listing;
  const begins = command.do === "read" && (command.anew === true || command.show !== undefined);
  const places = begins ? new Map([...state.places].filter(([table]) => table !== tableKey(ref))) : state.places;
  const isOutdated = changed.includes(ref.sheetId);
  return show({ ...state, places }, { name: "preview", preview: { ...preview, isOutdated } });
}

function finished(state: PaneState & { readonly screen: Busy }, result: Result): PaneState {
  switch (result.of) {
    case "tables": {
      const { of: name, ...found } = result;
      return show(state, { name, ...found });
    }
    case "rows":
      return showRows(state, result.preview);
    case "scope":
      return show(state, { name: "preview", preview: { ...result.preview, view: result.view } });
    case "run":
      return afterRun(state, result.run);
    case "monthPage": {
      const { loaded, cameFrom } = result;
      return show(state, { name: "month", loaded, cameFrom, back: state.screen.back });
    }
    case "revert":
      return afterRevert(state, result.run, result.reverted);
  }
}

/**
 * What comes when the pane shows something else by then, after a mistake of its own: what was written can still be put
 * back.
 */
function late(state: PaneState, result: Result): PaneState {
  const { screen } = state;
  if (result.of === "run") return { ...afterRun(state, result.run), screen };
  return result.of === "revert" ? { ...afterRevert(state, result.run, result.reverted), screen } : state;
}

/** A run that wrote nothing leaves the one before to be put back. */
function afterRun(state: PaneState, run: Run): PaneState {
  const isUnknown = isUnsettled(run);
  const before = state.lastRun !== null && isUnsettled(state.lastRun) ? null : state.lastRun;
  const lastRun = isUnknown || run.receipt.written.length > 0 ? run : before;
  return { ...show(state, { name: "receipt", run }), lastRun, unsettled: isUnknown ? { do: "settle", run } : null };
}

/** What was stopped or refused half-way can be put back once more. */
function afterRevert(state: PaneState, run: Run, reverted: Reverted): PaneState {
  const unsettled = reverted.outcome.unknown.length > 0 ? ({ do: "settleRevert", run, reverted } as const) : null;
  const receipt = stillToPutBack(run.receipt, reverted);
  const lastRun = unsettled === null && receipt.written.length === 0 ? null : { ...run, receipt };
  return { ...show(state, { name: "reverted", run, reverted }), lastRun, unsettled };
}

/** Someone who stops before anything was written needs no sentence about it. */
function problem(
  state: PaneState & { readonly screen: Busy },
  { command, problem }: Extract<PaneAction, { type: "problem" }>,
): PaneState {
  const { back } = state.screen;
  if (problem.code === "thinking-stopped" && back.name === "preview")
    return show(state, previewGone(back.preview, problem));
  return show(state, problem.code === "cancelled" ? back : { name: "problem", problem, command, back });
}

/** A preview that is gone is no place to go back to: what can be tried again is to read the table. */
function previewGone({ chosen }: Preview, problem: Problem): Screen {
  const command: Command = { do: "read", chosen, save: nothingToKeep };
  return { name: "problem", problem, command, back: firstState.screen };
}

function back(state: PaneState): PaneState {
  const { screen } = state;
  if (screen.name === "problem" || screen.name === "about" || screen.name === "month") return show(state, screen.back);
  return screen.name === "tables" ? show(state, firstState.screen) : state;
}

function chooseTable(state: PaneState, listing: Extract<PaneAction, { type: "choose-table" }>["listing"]): PaneState {
  const { screen } = state;
  if (screen.name !== "tables") return state;
  return show(state, {
    ...screen,
    chosen: chosenTable(listing, screen.kept, screen.pages),
    rebound: false,
  });
}

function choosePages(state: PaneState, chosen: readonly PageId[]): PaneState {
  const { screen } = state;
  if (screen.name !== "tables") return state;
  const table = screen.chosen === null ? null : { ...screen.chosen, playbook: playbookOf(chosen) };
  return show(state, { ...screen, chosen: table, pages: { ...screen.pages, chosen }, repaged: true });
}

function rebind(state: PaneState, rebinding: Extract<PaneAction, { type: "rebind" }>["rebinding"]): PaneState {
  const { screen } = state;
  if (screen.name !== "tables" || screen.chosen === null) return state;
  return show(state, { ...screen, chosen: { ...screen.chosen, rebinding }, rebound: true });
}

/** Also on one that stands behind another screen: what was said before is answered all the same. */
function onPreview(state: PaneState, action: PreviewAction): PaneState {
  const { screen } = state;
  if (screen.name === "preview") return show(state, reduceScreen(screen, action));
  return "back" in screen && screen.back.name === "preview"
    ? { ...state, screen: { ...screen, back: reduceScreen(screen.back, action) } }
    : state;
}

function reduceScreen(screen: Extract<Screen, { name: "preview" }>, action: PreviewAction): typeof screen {
  return { ...screen, preview: reducePreview(screen.preview, action) };
}

/** The run that may be put back now; none while it isn't known what became of its cells [W7]. */
export function revertable({ lastRun, unsettled }: PaneState): PaneState["lastRun"] {
  return lastRun === null || unsettled !== null || lastRun.receipt.written.length === 0 ? null : lastRun;
}
