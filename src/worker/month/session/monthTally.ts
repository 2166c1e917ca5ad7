import type { BroughtIn } from "../../../review/merge/bringIn";
import { isWaiting } from "../../session/tallyRows";
import { monthKinds, type MonthKind } from "../monthItem";
import type { MonthTally } from "../monthView";
import type { MonthEntry } from "./monthEntry";
import { answerTo, type SaidOfMonth } from "./saidOfMonth";

export function monthTally(
  { added, merge }: BroughtIn,
  listed: readonly MonthEntry[],
  entries: readonly MonthEntry[],
  said: SaidOfMonth,
): MonthTally {
  const items = Object.fromEntries(monthKinds.map((kind) => [kind, 0])) as { [K in MonthKind]: number };
  let answered = 0;
  for (const { kind, key } of entries) {
    if (kind === "asked" && answerTo(said, key) !== null) answered += 1;
    else items[kind] += 1;
  }
  return {
    items,
    waiting: added.filter(({ codes }) => isWaiting(codes)).length,
    answered,
    conflictsListed: listed.filter(({ key }) => key.startsWith("conflict:")).length,
    cellsToEnter: merge.toEnter.length,
    added: added.length,
    cells: merge.cells.length,
    rows: new Set(merge.cells.map(({ trackerRow }) => trackerRow)).size,
  };
}
