import { createRoot } from "react-dom/client";
import { catalogueFor } from "../language/catalogueFor";
import { Pane, type PaneProps } from "./Pane";

export interface MountOptions extends Omit<PaneProps, "texts"> {
  /** Tag of the language to speak, such as "ja-JP". */
  readonly language: string;
}

export function mountPane(place: HTMLElement, { language, ...props }: MountOptions): void {
  const texts = catalogueFor(language);
  document.documentElement.lang = texts.language;
  document.title = texts.pane.title;
  createRoot(place).render(<Pane {...props} texts={texts} />);
}
