import { createRoot } from "react-dom/client";
import { Pane, type PaneProps } from "./Pane";

export function mountPane(place: HTMLElement, props: PaneProps): void {
  document.documentElement.lang = props.texts.language;
  document.title = props.texts.pane.title;
  createRoot(place).render(<Pane {...props} />);
}
