import { createRoot } from "react-dom/client";
import { catalogueFor } from "../language/catalogueFor";
import { isHeadingRow } from "../playbook/tracker/bindHeadings";
import { excelWorkbook } from "../workbook/excelWorkbook";
import { Pane, type PaneProps } from "./Pane";

export interface MountOptions extends Omit<PaneProps, "texts" | "port"> {
  /** Tag of the language to speak, such as "ja-JP". */
  readonly language: string;
}

/** Opens the door to Excel and draws the pane: all that a cell with a formula has no need of is loaded with this file. */
export function mountPane(place: HTMLElement, { language, ...props }: MountOptions): void {
  const texts = catalogueFor(language);
  document.documentElement.lang = texts.language;
  document.title = texts.pane.title;
  createRoot(place).render(<Pane {...props} port={excelWorkbook({ isHeadingRow })} texts={texts} />);
}
