import { catalogueFor } from "../language/catalogueFor";
import { isHeadingRow } from "../playbook/bindHeadings";
import { excelWorkbook } from "../workbook/excelWorkbook";
import "./page.css";
import { whenSeen } from "./whenSeen";

/** Puts the pane on the page once it is seen. What decides is loaded by then; React and Fluent UI are not before. */
async function start(): Promise<void> {
  await Office.onReady();
  await whenSeen();
  const { mountPane } = await import("./mountPane");
  const { displayLanguage, officeTheme } = Office.context;
  const root = document.getElementById("pane");
  if (root === null) throw new Error("the page has no place for the pane");
  mountPane(root, {
    port: excelWorkbook({ isHeadingRow }),
    texts: catalogueFor(displayLanguage),
    // Not every host has a theme to tell of, whatever its types say.
    background: (officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor,
  });
}

void start();
