import { catalogueFor } from "../language/catalogueFor";
import { isHeadingRow } from "../playbook/bindHeadings";
import { excelWorkbook } from "../workbook/excelWorkbook";
import "./page.css";
import { previewRequests } from "./state/previewRequests";
import { untilUsable } from "./untilUsable";
import { whenSeen } from "./whenSeen";

const requests = previewRequests();

/** Puts the pane on the page once it is seen. What decides is loaded by then; React and Fluent UI are not before. */
async function start(): Promise<void> {
  const root = document.getElementById("pane");
  if (root === null) throw new Error("the page has no place for the pane");
  const { language, page } = catalogueFor(navigator.language);
  const usable = await untilUsable(typeof Office === "undefined" ? undefined : Office, (obstacle) => {
    document.documentElement.lang = language;
    root.replaceChildren(sentence(page[obstacle]));
  });
  if (!usable) return;
  Office.actions.associate("previewTable", previewTable);
  await whenSeen();
  const { mountPane } = await import("./mountPane");
  const { displayLanguage, officeTheme } = Office.context;
  mountPane(root, {
    port: excelWorkbook({ isHeadingRow }),
    texts: catalogueFor(displayLanguage),
    // Not every host has a theme to tell of, whatever its types say.
    background: (officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor,
    requests,
  });
}

function sentence(text: string): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.setAttribute("role", "status");
  paragraph.textContent = text;
  return paragraph;
}

/** The button of the ribbon and the entry of the cell menu; manifest.xml calls it by this name. */
async function previewTable(event: Office.AddinCommands.Event): Promise<void> {
  requests.ask();
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

void start();
