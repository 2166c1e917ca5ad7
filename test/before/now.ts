/**
 * Everything the probes use of the tree, gathered here: whoever moves or renames a module says so in this file and
 * nowhere else. before.ts is the same list for the tag, and stands in this file's place there.
 */
import { catalogueFor as loadCatalogue } from "../../src/language/catalogueFor";
import { sheetWords as words } from "../../src/language/sheetWords";
import type { RuleTexts } from "../../src/language/texts/ruleTexts";
import { sentencesFor } from "../../src/language/sentencesFor";
import type { Language } from "../../src/playbook/tracker/language";

export { bindHeadings, isHeadingRow } from "../../src/playbook/tracker/bindHeadings";
export type { Cell } from "../../src/playbook/tracker/cell";
export { review } from "../../src/review/propose/review";
export type { ReviewInput, RowProposal } from "../../src/review/propose/proposal";
export type { Snapshot, SnapshotColumn } from "../../src/review/snapshot";
export type { WorkbookPort } from "../../src/review/port";
export { nothingLeftOut } from "../../src/review/propose/leftOut";
export { matchedFacts, nearestScenarios } from "../../src/taskpane/preview/row/whyFacts";
export { whyText } from "../../src/functions/whyText";

export { readTracker } from "../../src/review/table/readTracker";
export { apply, type Receipt } from "../../src/review/apply/apply";
export { revert } from "../../src/review/apply/revert";
export { excelWorkbook } from "../../src/workbook/excelWorkbook";
export { startHost } from "../stand-ins/excel/startHost";
export type { Host } from "../stand-ins/excel/host";
export { MemoryWorkbook } from "../stand-ins/excel/memoryWorkbook";
export type { CellInput } from "../stand-ins/excel/memorySheet";
export type { ErrorCode, HostWorkbook } from "../stand-ins/excel/workbook";
export { formatCell } from "../../src/file/cellReference";
export { openPackage } from "../../src/file/openPackage";
export { fillWorkbook } from "./fill/fillWorkbook";
export { onlyTracker } from "../../src/command/chooseTable";

export { classify } from "../../src/command/classify";
export { report } from "../../src/command/classify/report";

export { loadExcelFunctions, type ExcelFunctions } from "../functions/excelFunctions";

/** What the tag says in a language, of what the tree does: how a sentence ends and what a language is called are new. */
export async function catalogueFor(language: Language): Promise<unknown> {
  const { language: code, rules, page, problem, pane, changes } = await loadCatalogue(language);
  return { language: code, rules: withoutEnd(rules), page, problem, pane, changes };
}

export function textsFor(language: Language): unknown {
  const { language: code, rules, page, functions } = sentencesFor(language);
  return { ...functions, sentences: { language: code, rules: withoutEnd(rules), page } };
}

function withoutEnd({ asSentence: _, ...rules }: RuleTexts): Omit<RuleTexts, "asSentence"> {
  return rules;
}

export { openSnapshot } from "../../src/review/table/openSnapshot";

export { launchBrowser } from "../stand-ins/browser/launchBrowser";
export { startWorkbench } from "../stand-ins/workbench/startWorkbench";
export { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
export { everyScreen } from "../stories/everyScreen";
export { everyShownRow } from "../stories/everyShownRow";
export { stoodStill } from "../stories/accessProblems";
export { openTracker, sampleBytes } from "../stories/openTracker";
export type { TrackerPane } from "../stories/trackerPane";
export type { SampleLanguage } from "../stand-ins/workbench/samples/sampleLanguage";

export function displayLanguage(language: Language): string {
  return sentencesFor(language).tag;
}

/** What the languages give the review. */
export const sheetWords = { words };
