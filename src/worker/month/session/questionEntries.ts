import type { BroughtIn } from "../../../review/merge/bringIn";
import type { Month } from "../../../review/merge/month";
import { conflictKey } from "../../../review/merge/values/monthValues";
import { rowName } from "../../../review/table/rowName";
import type { ConflictItem, GrownItem, PairItem, QuestionItem } from "../monthItem";
import type { MonthEntry } from "./monthEntry";
import { answerTo, partsOf, type Questions, type SaidOfMonth } from "./saidOfMonth";
import { rowStatus, statusRow } from "./statusRow";

/** The questions that are open, in the order of the tracker, those about growth last. */
export function openQuestions(month: Month, brought: BroughtIn): Questions {
  const { joined, merge, grown } = brought;
  const pairs = joined.groups.flatMap(({ asked }) => asked.map((one) => pairItem(month, one)));
  const conflicts = merge.conflicts.map((one) => conflictItem(month, one));
  const ofRows = [...pairs, ...conflicts].sort((one, other) => partsOf(one.key).row - partsOf(other.key).row);
  return new Map([...ofRows, ...grown.map((one) => grownItem(month, one))].map((item) => [item.key, item]));
}

/** Open questions and answered ones, each with its answer. */
export function questionEntries(questions: Questions, said: SaidOfMonth): MonthEntry[] {
  return [...questions.values()].map((item) => ({
    kind: "asked",
    key: item.key,
    side: item.what === "grown" ? "portal" : "tracker",
    row: item.name.row,
    view: () => ({ ...item, answer: answerTo(said, item.key) }) as QuestionItem,
  }));
}

function pairItem(
  { tracker, portal }: Month,
  { trackerRow, candidates, why }: BroughtIn["joined"]["groups"][number]["asked"][number],
): PairItem {
  return {
    kind: "asked",
    what: "pair",
    key: `pair:${trackerRow}`,
    name: rowName(tracker, trackerRow),
    status: rowStatus(tracker, trackerRow),
    candidates: candidates.map((standing) => ({
      standing,
      row: standing === "gone" ? null : statusRow(portal, standing),
    })),
    why,
    answer: null,
  };
}

function conflictItem({ tracker }: Month, conflict: BroughtIn["merge"]["conflicts"][number]): ConflictItem {
  const { columns, tracker: mine, portal: theirs, why, trackerRow } = conflict;
  return {
    kind: "asked",
    what: "conflict",
    key: `conflict:${conflictKey(conflict)}`,
    name: rowName(tracker, trackerRow),
    columns,
    tracker: mine,
    portal: theirs,
    why,
    answer: null,
  };
}

function grownItem(
  { tracker, portal }: Month,
  { portalRow, trackerRows, entitlements, codes }: BroughtIn["grown"][number],
): GrownItem {
  return {
    kind: "asked",
    what: "grown",
    key: `grown:${portalRow}`,
    name: rowName(portal, portalRow),
    entitlements,
    rows: trackerRows.map((row) => statusRow(tracker, row)),
    codes,
    answer: null,
  };
}
