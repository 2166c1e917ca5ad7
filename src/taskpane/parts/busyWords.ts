import type { PaneTexts } from "../../language/texts/paneTexts";
import type { Command } from "../state/paneState";

/** What is under way. */
export function busyWords({ do: work }: Command, { busy, bringInExport }: PaneTexts): string {
  if (work === "openMonth") return bringInExport;
  return busy[work === "settleRevert" ? "settle" : work];
}
