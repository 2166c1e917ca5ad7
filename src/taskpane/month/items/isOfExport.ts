import type { MonthItem } from "../../../worker/month/monthItem";

/** Whether an item's name is that of an export row. */
export function isOfExport(item: MonthItem): boolean {
  if (item.kind === "asked") return item.what === "grown";
  if (item.kind === "aside") return item.what === "unnamed" && item.side === "portal";
  return item.kind === "new" || item.kind === "sums";
}
