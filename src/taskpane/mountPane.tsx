import { createRoot } from "react-dom/client";
import { isHeadingRow } from "../playbook/tracker/bindHeadings";
import { excelWorkbook } from "../workbook/excelWorkbook";
import { Pane, type PaneProps } from "./Pane";

/**
 * Opens the door to Excel and draws the pane: all that a cell with a formula has no need of is loaded with this file.
 */
export function mountPane(place: HTMLElement, props: Omit<PaneProps, "port">): void {
  const { language, pane } = props.texts;
  document.documentElement.lang = language;
  document.title = pane.title;
  createRoot(place).render(<Pane {...props} port={excelWorkbook({ isHeadingRow })} />);
}
