import {
  IUniverInstanceService,
  UniverInstanceType,
  type IWorkbookData,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { type OpenedPackage } from "../../../../src/file/openPackage";
import { UniverWorkbook } from "../univer/univerWorkbook";
import { sheetId, workbookData } from "../univer/workbookData";

let opened = 0;

/** Shows a workbook in the spreadsheet in place of the one before. */
export function openWorkbook(univer: Univer, source: OpenedPackage, name: string): UniverWorkbook {
  const instances = univer.__getInjector().get(IUniverInstanceService);
  for (const before of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET))
    instances.disposeUnit(before.getUnitId());
  opened += 1;
  const data = workbookData(source, `workbook${String(opened)}`, name);
  const unit = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const workbook = new UniverWorkbook(univer, unit, source.date1904);
  for (const { name, sheet, rect, showHeaders, showTotals } of source.tables)
    workbook.addTable({ name, sheetId: sheetId(sheet), rect, showHeaders, showTotals });
  source.sheets.forEach((sheet, index) => {
    if (sheet.protected) workbook.protect(sheetId(index), true);
  });
  if (workbook.activeSheetId() !== sheetId(source.activeSheet)) workbook.activate(sheetId(source.activeSheet));
  return workbook;
}
