import type { MonthItem } from "../../../worker/month/monthItem";
import type { MonthSaying } from "../../../worker/month/monthSaying";

/** Items in view with what was just said of them: a box shows it at once, what follows comes with the answer. */
export function saidOfItems(items: readonly MonthItem[], saying: MonthSaying): readonly MonthItem[] {
  switch (saying.say) {
    case "answer":
      return items.map((item) =>
        item.key === saying.key && item.kind === "asked" ? ({ ...item, answer: saying.answer } as MonthItem) : item,
      );
    case "leaveOut":
      return items.map((item) =>
        item.key === saying.key && "isLeftOut" in item ? { ...item, isLeftOut: saying.leftOut } : item,
      );
    case "answerListed":
    case "leaveOutCell":
      return items;
  }
}
