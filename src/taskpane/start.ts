import { catalogueFor } from "../language/catalogueFor";
import type { Obstacle } from "../language/texts/pageTexts";
import { sentencesFor } from "../language/sentencesFor";
import "./page.css";
import { sayObstacle } from "./sayObstacle";
import { previewRequests } from "./state/previewRequests";
import { untilUsable } from "./untilUsable";
import { whenSeen } from "./whenSeen";

const requests = previewRequests();
/** Versions of the Excel API that are asked for: more than there are. */
const newestAsked = 30;

/**
 * Puts the pane on the page once it is seen. What decides is loaded by then; React, Fluent UI and the door to Excel are
 * not before.
 */
async function start(): Promise<void> {
  const root = document.getElementById("pane");
  if (root === null) throw new Error("the page has no place for the pane");
  const say = (obstacle: Obstacle) => sayObstacle(root, sentencesFor(navigator.language), obstacle);
  const usable = await untilUsable(typeof Office === "undefined" ? undefined : Office, say);
  if (!usable) return;
  Office.actions.associate("previewTable", previewTable);
  await whenSeen(root);
  const { displayLanguage, officeTheme } = Office.context;
  // The workbook may have been open for hours: by now the server may be away, or hold another version.
  const loaded = await Promise.all([import("./mountPane"), catalogueFor(displayLanguage)]).catch(() => null);
  if (loaded === null) {
    say("not-loaded");
    return;
  }
  const [{ mountPane }, texts] = loaded;
  mountPane(root, {
    texts,
    // Not every host has a theme to tell of, whatever its types say.
    background: (officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor,
    host: hostWords(),
    reloaded: performance.getEntriesByType("navigation").some((entry) => "type" in entry && entry.type === "reload"),
    requests,
  });
}

/** "Excel OfficeOnline 16.0.1, ExcelApi 1.17". Not every host has diagnostics to tell of, whatever its types say. */
function hostWords(): string {
  const { diagnostics, requirements } = Office.context;
  const { host, platform, version } = (diagnostics as Office.ContextInformation | undefined) ?? {};
  const known = Array.from({ length: newestAsked }, (_, minor) => minor + 1);
  const newest = known.filter((minor) => requirements.isSetSupported("ExcelApi", `1.${minor}`)).at(-1);
  return [[host, platform, version].filter((word) => word !== undefined).join(" "), `ExcelApi 1.${newest ?? 0}`].join(
    ", ",
  );
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
