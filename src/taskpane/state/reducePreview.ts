import type { Binding } from "../../playbook/tracker/bindHeadings";
import type { Picking } from "../../worker/picking";
import type { View } from "../../worker/view";
import type { PreviewAction } from "./paneAction";
import type { Chosen } from "./paneState";
import type { Preview } from "./preview";
import { saidAtOnce } from "./saidAtOnce";
import { touches } from "./touches";

export function firstPreview(chosen: Chosen, binding: Binding, view: View, lost = 0): Preview {
  return {
    chosen,
    binding,
    filter: view.filter,
    byTenant: view.listed.groups !== null,
    language: view.language,
    view,
    lost,
    isOutdated: false,
    // Whoever comes back to a list that was searched sees what it was searched for.
    filtersOpen: view.filter.search !== "",
    isPicking: false,
    asked: null,
    waiting: 0,
    percent: 0,
  };
}

export function reducePreview(preview: Preview, action: PreviewAction): Preview {
  switch (action.type) {
    case "say": {
      const { saying } = action;
      const language = saying.say === "writeIn" ? saying.language : preview.language;
      const { window } = preview.view;
      const view = { ...preview.view, window: { ...window, rows: saidAtOnce(window.rows, saying) } };
      return { ...preview, language, view, waiting: preview.waiting + 1 };
    }
    case "filter":
      return { ...preview, filter: action.filter };
    case "pick-rows":
      return { ...preview, isPicking: action.on };
    case "pick":
      return { ...preview, view: pickedAtOnce(preview.view, action.picking) };
    case "group":
      return "byTenant" in action.grouping ? { ...preview, byTenant: action.grouping.byTenant } : preview;
    case "look":
    case "ask-validated":
    case "preview-problem":
      return preview;
    case "waiting":
      return isOf(preview, action.waiting.review) ? { ...preview, asked: action.waiting.rows } : preview;
    case "fold-filters":
      return { ...preview, filtersOpen: action.open };
    case "sheet-changed":
      return !preview.isOutdated && touches(action.change, preview.chosen.listing)
        ? { ...preview, isOutdated: true }
        : preview;
    case "close-question":
      return { ...preview, asked: null };
    case "deciding":
      return { ...preview, percent: action.percent };
    case "said":
      return isOf(preview, action.view.review)
        ? { ...preview, view: action.view, waiting: preview.waiting - 1, percent: 0 }
        : preview;
    case "filtered":
      return isOf(preview, action.view.review) ? { ...preview, view: action.view } : preview;
    case "looked":
      return isOf(preview, action.review) ? { ...preview, view: { ...preview.view, window: action.window } } : preview;
  }
}

/** A box shows at once what a person picked; what is counted comes with the answer. */
function pickedAtOnce(view: View, picking: Picking): View {
  if (picking.pick !== "rows") return view;
  const rows = view.window.rows.map((own) => (picking.rows.includes(own.row) ? { ...own, isPicked: picking.on } : own));
  return { ...view, window: { ...view.window, rows } };
}

/** What comes back for a table that was open before is of no use. */
function isOf({ view }: Preview, review: number): boolean {
  return view.review === review;
}
