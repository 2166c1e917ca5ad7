import type { MonthAction, MonthResult } from "./monthAction";
import type { MonthPreview, MonthScreen } from "./monthState";
import { saidOfItems } from "./saidOfItems";

/** What the page shows after something happened. Pure. */
export function reduceMonth(screen: MonthScreen, action: MonthAction): MonthScreen {
  switch (action.type) {
    case "start":
      return { name: "busy", command: action.command, percent: null, cancelling: false, back: backOf(screen) };
    case "progress":
      return isAt(screen, action.command) ? { ...screen, percent: action.percent } : screen;
    case "stop":
      return screen.name === "busy" ? { ...screen, cancelling: true } : screen;
    case "finished":
      return isAt(screen, action.command) ? finished(action.result) : screen;
    case "problem":
      return isAt(screen, action.command) ? problem(screen, action) : screen;
    case "back":
      return (
        (screen.name === "problem" ? screen.back : screen.name === "preview" ? chooseAgain(screen) : null) ?? screen
      );
    case "choose":
      return screen.name === "choose" ? { ...screen, chosen: action.chosen } : screen;
    default:
      return onPreview(screen, action);
  }
}

type Busy = Extract<MonthScreen, { name: "busy" }>;

function isAt(screen: MonthScreen, command: Busy["command"]): screen is Busy {
  return screen.name === "busy" && screen.command === command;
}

/** Where "back" leads from what is under way or went wrong: never to another of these. */
function backOf(screen: MonthScreen): MonthScreen | null {
  return "back" in screen ? screen.back : screen;
}

function chooseAgain({ preview }: Extract<MonthScreen, { name: "preview" }>): MonthScreen {
  return { name: "choose", chosen: preview.chosen };
}

function finished(result: MonthResult): MonthScreen {
  switch (result.of) {
    case "tables":
      return { name: "choose", chosen: result.chosen };
    case "month":
      return { name: "preview", preview: result.preview };
    case "run":
      return { name: "receipt", run: result.run };
    case "revert":
      return { name: "reverted", run: result.run, reverted: result.reverted };
  }
}

/** Someone who stops before anything was written needs no sentence about it. */
function problem({ back }: Busy, { command, problem: what }: Extract<MonthAction, { type: "problem" }>): MonthScreen {
  if (what.code === "cancelled" && back !== null) return back;
  if (what.code === "thinking-stopped" && back?.name === "preview") return previewGone(back.preview, what);
  return { name: "problem", problem: what, command, back };
}

/** A preview that is gone is no place to go back to: its tables are read anew. */
function previewGone(
  { chosen }: MonthPreview,
  problem: Extract<MonthAction, { type: "gone" }>["problem"],
): MonthScreen {
  return { name: "problem", problem, command: { do: "read", chosen }, back: { name: "choose", chosen } };
}

/** Also on one that stands behind another screen: what was said before is answered all the same. */
function onPreview(screen: MonthScreen, action: MonthAction): MonthScreen {
  if (screen.name === "preview") {
    if (action.type === "gone") return previewGone(screen.preview, action.problem);
    return { ...screen, preview: reducePreview(screen.preview, action) };
  }
  return "back" in screen && screen.back?.name === "preview"
    ? { ...screen, back: { ...screen.back, preview: reducePreview(screen.back.preview, action) } }
    : screen;
}

function reducePreview(preview: MonthPreview, action: MonthAction): MonthPreview {
  const { view } = preview;
  switch (action.type) {
    case "say": {
      const window = { ...view.window, items: saidOfItems(view.window.items, action.saying) };
      return { ...preview, view: { ...view, window }, waiting: preview.waiting + 1 };
    }
    case "said":
      return action.view.month === view.month
        ? { ...preview, view: action.view, waiting: preview.waiting - 1 }
        : preview;
    case "filter":
      return { ...preview, filter: action.filter };
    case "filtered":
      return action.view.month === view.month ? { ...preview, view: action.view } : preview;
    case "looked":
      return action.looked.month === view.month
        ? { ...preview, view: { ...view, window: action.looked.window } }
        : preview;
    default:
      return preview;
  }
}
