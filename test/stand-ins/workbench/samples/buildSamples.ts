import { join } from "node:path";
import { Workbook, type CellValue, type Worksheet } from "@cj-tech-master/excelts";
import { headingOf, sampleColumns, sampleRows } from "./sampleTable";
import { sampleLanguages, type SampleLanguage } from "./sampleLanguage";
import { valueIn, type SampleCell } from "./sampleCell";

type BySampleLanguage = { readonly [L in SampleLanguage]: string };

const sheetNames: BySampleLanguage = { en: "Tracker", ja: "管理表" };
const dateFormats: BySampleLanguage = { en: "m/d/yyyy", ja: "yyyy/m/d" };

function cellValue(cell: SampleCell, language: SampleLanguage): CellValue {
  if ("formula" in cell) return { formula: cell.formula, result: cell.result };
  if ("error" in cell) return { error: cell.error };
  const value = valueIn(cell, language);
  return value === "" || typeof value === "object" ? null : value;
}

function fill(sheet: Worksheet, language: SampleLanguage): void {
  const rows = sampleRows();
  sheet.addTable({
    name: "Tracking",
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: sampleColumns.map((column) => ({ name: headingOf(column, language), filterButton: true })),
    rows: rows.map(() => sampleColumns.map(() => null)),
  });
  rows.forEach(({ cells }, index) => {
    for (const [at, column] of sampleColumns.entries()) {
      const cell = column === "remarks" ? undefined : cells[column];
      const target = sheet.getCell(index + 2, at + 1);
      if (cell === undefined) continue;
      target.value = cellValue(cell, language);
      if ("date" in cell) target.numFmt = dateFormats[language];
    }
  });
  sampleColumns.forEach((column, at) => {
    sheet.getColumn(at + 1).width = column === "notes" ? 40 : 20;
  });
}

async function build(language: SampleLanguage): Promise<void> {
  const workbook = new Workbook();
  fill(workbook.addWorksheet(sheetNames[language]), language);
  await workbook.xlsx.writeFile(join(__dirname, `tracker-${language}.xlsx`));
}

void Promise.all(sampleLanguages.map(build));
