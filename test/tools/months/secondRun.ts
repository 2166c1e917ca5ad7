import { mergeFiles, type MergedFiles } from "../../../src/command/merge/mergeFiles";
import { openMonthFile } from "../../../src/command/merge/openMonth";

/** What the same export brought in again would change or ask otherwise [M7]: nothing, so an empty list. */
export async function secondRun(first: MergedFiles, exportBytes: Uint8Array): Promise<string[]> {
  const again = await mergeFiles({
    tracker: await openMonthFile(first.bytes),
    portal: await openMonthFile(exportBytes),
    last: await openMonthFile(first.next),
  });
  const { counts } = again.report;
  const questions = (merged: MergedFiles) =>
    [...merged.report.asked, ...merged.report.grown].map(({ id }) => id).sort();
  const [before, now] = [questions(first), questions(again)];
  const lines = [
    ...before.filter((id) => !now.includes(id)).map((id) => `a second run asks no more ${id}`),
    ...now.filter((id) => !before.includes(id)).map((id) => `a second run asks ${id} too`),
  ];
  return [
    ...(counts.changed === 0 ? [] : [`a second run changes ${counts.changed} cells`]),
    ...(counts.new === 0 ? [] : [`a second run adds ${counts.new} rows`]),
    ...lines,
  ];
}
