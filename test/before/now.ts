/**
 * Everything the probes use of the tree, gathered here: whoever moves or renames a module says so in this file and
 * nowhere else. before.ts is the same list for the tag, and stands in this file's place there.
 */
export { bindHeadings, isHeadingRow } from "../../src/playbook/tracker/bindHeadings";
export type { Cell } from "../../src/playbook/tracker/cell";
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
export { report } from "../classify/report";

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
export { displayLanguage, type SampleLanguage, type TrackerPane } from "../e2e/trackerPane";
