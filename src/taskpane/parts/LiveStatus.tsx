import type { Catalogue } from "../../language/texts/catalogue";
import type { PaneState } from "../state/paneState";
import { busyWords } from "./busyWords";
import { isUpToDate } from "../state/preview";
import { useTexts } from "./TextsContext";
import { Unseen } from "./Unseen";

/** Tells screen readers what changed, politely. Always in the page: a region that comes with its text is not read. */
export function LiveStatus({ state }: { readonly state: PaneState }) {
  const texts = useTexts();
  return (
    <div role="status">
      <Unseen>{statusOf(state, texts)}</Unseen>
    </div>
  );
}

function statusOf({ screen }: PaneState, { pane }: Catalogue): string {
  switch (screen.name) {
    case "busy":
      return screen.cancelling ? pane.busy.cancelling : busyWords(screen.command, pane);
    case "preview": {
      const { tally, listed, rowCount } = screen.preview.view;
      if (!isUpToDate(screen.preview)) return "";
      const outdated = screen.preview.isOutdated ? `${pane.preview.sheetChanged} ` : "";
      return `${outdated}${pane.preview.rowsWillChange(tally.rows)}. ${pane.preview.rowsShown(listed.rows, rowCount)}.`;
    }
    default:
      return "";
  }
}
