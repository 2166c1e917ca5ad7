import type { MonthItem } from "../../../worker/month/monthItem";
import type { MonthAnswer } from "../../../worker/month/monthSaying";

/** The answers to a question in the order in which they stand beside it; none for what is no question. */
export function answersOf(item: MonthItem): readonly MonthAnswer[] {
  if (item.kind !== "asked") return [];
  switch (item.what) {
    case "pair":
      return item.candidates.map(({ standing }) => standing);
    case "conflict":
      return ["tracker", "portal"];
    case "grown":
      return ["new", "same"];
  }
}
