import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { byHandInExcel, excelEnvironment } from "../excelSheet";
import { contractPage } from "./contractPage";
import { isScratchHeadingRow } from "../scratchHeadings";

/** The newest set of members that this Excel says it has. */
function newestExcelApi(): string {
  const versions = Array.from({ length: 40 }, (_, index) => `1.${String(index + 1)}`);
  return versions.filter((version) => Office.context.requirements.isSetSupported("ExcelApi", version)).at(-1) ?? "none";
}

function hostLine(): string {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return `${String(diagnostics.host)} ${diagnostics.version} on ${String(diagnostics.platform)}, ExcelApi ${newestExcelApi()}, ${displayLanguage}, cells ${contentLanguage}`;
}

async function start(): Promise<void> {
  const place = document.getElementById("contract");
  if (place === null) throw new Error("the page has no place for the contract");
  const ready = typeof Office === "undefined" ? null : await Office.onReady();
  if (ready === null || ready.host !== Office.HostType.Excel) {
    place.textContent = "The contract runs inside Excel.";
    return;
  }
  const port = excelWorkbook({ isHeadingRow: isScratchHeadingRow, chunkBytes: 60_000 });
  contractPage(place, {
    host: hostLine(),
    environment: excelEnvironment(port, { byHand: byHandInExcel, calculates: true }),
  });
}

void start();
