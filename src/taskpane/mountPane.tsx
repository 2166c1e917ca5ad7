import { createRoot } from "react-dom/client";
import { isHeadingRow } from "../playbook/tracker/bindHeadings";
import { excelWorkbook } from "../workbook/excelWorkbook";
import { startSession } from "../worker/startSession";
import { BlobWorker } from "../worker/thread/blobWorker";
import { Pane, type PaneProps } from "./Pane";

/**
 * Opens the door to Excel and draws the pane: all that a cell with a formula has no need of is loaded with this file.
 */
export function mountPane(place: HTMLElement, props: Omit<PaneProps, "port" | "session">): void {
  const { language, pane } = props.texts;
  document.documentElement.lang = language;
  document.title = pane.title;
  const session = startSession({
    worker: () =>
      new BlobWorker(/* webpackChunkName: "worker" */ new URL("../worker/thread/start.ts", import.meta.url)).worker,
    inLine: async () => (await import("../worker/inLine")).inLineSession(),
  });
  createRoot(place).render(<Pane {...props} port={excelWorkbook({ isHeadingRow })} session={session} />);
}
