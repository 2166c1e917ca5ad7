import { useSyncExternalStore } from "react";

const prefersDark = () => window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(changed: () => void): () => void {
  const query = prefersDark();
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/**
 * Whether the pane is to be dark: as the spreadsheet's own theme says, where it says anything; else as the page
 * prefers.
 */
export function useDarkPage(background: string | undefined): boolean {
  const preferred = useSyncExternalStore(subscribe, () => prefersDark().matches);
  return background === undefined ? preferred : isDark(background);
}

/** "#1f1f1f" is. Light is weighed as the eye does. */
function isDark(color: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (parts === null) return false;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
