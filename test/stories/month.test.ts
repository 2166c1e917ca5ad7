import { catalogueFor } from "../../src/language/catalogueFor";
import { month as words } from "../../src/language/en/month";
import { useWorkbench } from "../stand-ins/workbench/useWorkbench";
import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import { monthExport, monthTracker } from "./monthTables";
import { openTracker } from "./openTracker";
import { trackerFile } from "./trackerFile";

jest.setTimeout(90_000);

const workbench = useWorkbench();

/** The cells of a sheet, as far as the tracker goes and one row below what may come. */
function cellsOf({ page }: WorkbenchPage, sheet: string): Promise<unknown> {
  return page.evaluate((name) => {
    const workbook = window.workbench?.bench.current?.workbook;
    const id = workbook?.sheets().find((one) => one.name === name)?.id ?? "";
    return workbook?.values(id, { row: 0, column: 0, rows: 10, columns: 12 });
  }, sheet);
}

test("[M6, F7, W7] a month: pasted export, a question answered, written, the new subscription validated, and all of it back", async () => {
  const opened = await workbench.open({ language: "en-US", viewport: { width: 900, height: 700 } });
  const pane = await openTracker(opened, trackerFile(monthTracker));
  await opened.page.evaluate((block) => window.workbench?.person.paste("Portal", block), monthExport);
  const { pane: texts } = await catalogueFor("en");
  const before = await cellsOf(opened, "Tracker");
  await pane.toTables();
  await pane.press(texts.bringInExport);
  await pane.isAt(texts.bringInExport);
  await pane.press(words.compare);
  await pane.isAt(words.heading);
  await pane.says(words.underNoIntent(1));
  const { frame } = pane;
  await frame
    .getByRole("button", { name: /To answer$/ })
    .first()
    .click();
  await frame.getByRole("button", { name: /Fabrikam · Intune/ }).press("2");
  await frame.getByText(words.takeBack, { exact: true }).waitFor();
  await frame.getByRole("button", { name: /^Write .*new rows/ }).click();
  await pane.isAt(texts.receipt.heading);
  await pane.says(words.kept("Last export Tracker"));
  await expect(opened.value("Tracker", "G4")).resolves.toBe("Migrate");
  await expect(opened.value("Tracker", "A8")).resolves.toBe("Contoso");
  await pane.press(words.toWorklist);
  await pane.isAt(texts.preview.heading);
  await pane.press(texts.preview.validateShown(1));
  await frame.getByRole("checkbox", { name: /^Select all/ }).check();
  await pane.press(texts.preview.confirm(1));
  await frame.getByRole("button", { name: /^Write \d+ cells/ }).click();
  await pane.isAt(texts.receipt.heading);
  await expect(opened.value("Tracker", "D8")).resolves.toBe("No Intent");
  await pane.press(texts.receipt.revert);
  await pane.isAt(texts.receipt.revertedHeading);
  await pane.press(texts.problem.otherTable);
  await pane.press(texts.bringInExport);
  await pane.press(words.revertMonth);
  await pane.isAt(texts.receipt.revertedHeading);
  await expect(cellsOf(opened, "Tracker")).resolves.toEqual(before);
});
