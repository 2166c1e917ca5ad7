/**
 * What now.ts is for the tree, for the tag: where everything stood there. It is copied to now.ts in the tag's own files,
 * is compiled nowhere else, and never changes.
 */
import type { Binding } from "../../src/playbook/bindHeadings";
import type { Language } from "../../src/playbook/language";
import type { Snapshot } from "../../src/review/snapshot";
import { report as reportThen } from "../classify/report";
import { displayLanguage as displayLanguages } from "../e2e/trackerPane";

export { bindHeadings, isHeadingRow } from "../../src/playbook/bindHeadings";
export type { Cell } from "../../src/playbook/cell";
export { review } from "../../src/review/review";
export type { ReviewInput, RowProposal } from "../../src/review/proposal";
export type { Snapshot, SnapshotColumn } from "../../src/review/snapshot";
export type { WorkbookPort } from "../../src/review/workbookPort";
export { nothingLeftOut } from "../../src/review/leftOut";
export { matchedFacts, nearestScenarios } from "../../src/taskpane/preview/whyFacts";
export { whyText } from "../../src/functions/whyText";

export { readTracker } from "../../src/review/readTracker";
export { apply, type Receipt } from "../../src/review/apply";
export { revert } from "../../src/review/revert";
export { excelWorkbook } from "../../src/workbook/excelWorkbook";
export { startHost } from "../host/startHost";
export type { Host } from "../host/host";
export { MemoryWorkbook } from "../host/memoryWorkbook";
export type { CellInput } from "../host/memorySheet";
export type { ErrorCode, HostWorkbook } from "../host/workbook";
export { formatCell } from "../package/cellReference";
export { openPackage } from "../package/openPackage";
export { fillWorkbook } from "../package/fillWorkbook";
export { onlyTracker } from "../classify/chooseTable";

export { classify } from "../classify/classify";
/** Without what the tree no longer tells: no client is asked. */
export function report(classified: Parameters<typeof reportThen>[0]): unknown {
  const {
    syncs: _,
    requestBytes: __,
    responseBytes: ___,
    ...told
  } = reportThen(classified) as unknown as Record<string, unknown>;
  return told;
}

export { loadExcelFunctions, type ExcelFunctions } from "../functions/excelFunctions";

export { catalogueFor } from "../../src/language/catalogueFor";
export { textsFor } from "../../src/functions/texts/textsFor";

export { launchBrowser } from "../browser/launchBrowser";
export { startWorkbench } from "../workbench/startWorkbench";
export { WorkbenchPage } from "../workbench/workbenchPage";
export { everyScreen } from "../e2e/everyScreen";
export { everyShownRow } from "../e2e/everyShownRow";
export { stoodStill } from "../e2e/accessProblems";
export { openTracker, sampleBytes } from "../e2e/openTracker";
export type { SampleLanguage, TrackerPane } from "../e2e/trackerPane";

export function displayLanguage(language: Language): string {
  return displayLanguages[language];
}

/** The tag opens a table wherever it is asked for something. */
export function openSnapshot(snapshot: Snapshot, binding: Binding): { snapshot: Snapshot; binding: Binding } {
  return { snapshot, binding };
}

/** In the tag the review has the words itself. */
export const sheetWords = {};
