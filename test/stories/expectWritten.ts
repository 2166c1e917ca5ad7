import type { SampleLanguage } from "../stand-ins/workbench/samples/sampleLanguage";
import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import { cellsOf } from "./byHand";
import { playbookWords } from "./playbookWords";
import { sheetNames, type SampleColumn } from "./sampleSheet";
import { story } from "./story";

const looked = [
  "whoUpdates",
  "l1",
  "l2",
  "l3",
  "serviceStatus",
  "targetDate",
  "owner",
  "nextActionDate",
  "nextAction",
  "scenario",
  "flag",
  "validated",
  "reason",
] as const satisfies readonly SampleColumn[];

/** The serial number of the day it is, which is written where somebody confirms [F7]. */
function todaySerial(): number {
  const now = new Date();
  return Math.round((Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** What the playbook page has in these columns for the rows of the story. */
export async function expectWritten(opened: WorkbenchPage, language: SampleLanguage): Promise<void> {
  const words = playbookWords[language];
  const cells = (of: keyof typeof story) => cellsOf(opened, sheetNames[language], story[of].row, looked);
  const noIntent = {
    l1: words.noIntent,
    serviceStatus: words.na,
    targetDate: words.na,
    owner: words.accountTeam,
    nextActionDate: words.tbd,
    flag: "",
  };
  await expect(cells("newSubscription")).resolves.toEqual({
    ...noIntent,
    whoUpdates: words.deliveryFm,
    l2: words.sponsor,
    l3: words.placeholder,
    nextAction: words.na,
    scenario: "D3",
    validated: todaySerial(),
    reason: "",
  });
  await expect(cells("withoutReason")).resolves.toEqual({
    ...noIntent,
    whoUpdates: words.assignmentFm,
    l2: words.competitor,
    l3: "Dropbox Business",
    nextAction: words.notify,
    scenario: "A2",
    validated: "",
    reason: words.competitor,
  });
  await expect(cells("ownerLeftOut")).resolves.toMatchObject({
    ...noIntent,
    l2: words.competitor,
    owner: "",
    scenario: "D1",
  });
}
