import type { GivenAnswers } from "../../../src/command/merge/answersOf";
import type { MergedFiles } from "../../../src/command/merge/mergeFiles";
import { sheetRow } from "../../../src/command/merge/monthReport";
import type { ExportRow } from "./portalExport";
import type { TrackerRow } from "./simulatedTracker";

/** What somebody who knows the truth answers to a month's questions which row is which, where it is among the candidates. */
export function trueAnswers(
  { month, brought }: MergedFiles,
  rows: readonly TrackerRow[],
  exported: readonly ExportRow[],
): GivenAnswers {
  const isOf = (trackerRow: number, portalRow: number) =>
    [...(rows[trackerRow]?.ids ?? [])].some((id) => exported[portalRow]?.ids.has(id) === true);
  const answers = brought.joined.groups.flatMap(({ asked }) =>
    asked.flatMap(({ trackerRow, candidates }) => {
      const found = candidates.find((one) => one !== "gone" && isOf(trackerRow, one));
      const truth = found ?? candidates.find((one) => one === "gone");
      if (truth === undefined) return [];
      const answer = truth === "gone" ? truth : `E${sheetRow(month.portal, truth)}`;
      return [[`pair:T${sheetRow(month.tracker, trackerRow)}`, answer] as const];
    }),
  );
  return Object.fromEntries(answers);
}
