import { UniverInstanceType, ICommandService } from "@univerjs/core";
import { AddSheetTableMutation } from "@univerjs/preset-sheets-table";
import { openPackage } from "../../package/openPackage";
import { createUniver } from "../univer/createUniver";
import { rangeOf, sheetId, workbookData } from "../univer/workbookData";

async function spike(): Promise<void> {
  const bytes = new Uint8Array(await (await fetch("/samples/tracker-en.xlsx")).arrayBuffer());
  const opened = await openPackage(bytes);
  const univer = createUniver("spreadsheet");
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(opened, "x"));
  const commands = univer.__getInjector().get(ICommandService);
  opened.tables.forEach((table, index) => {
    commands.syncExecuteCommand(AddSheetTableMutation.id, {
      unitId: "workbook", subUnitId: sheetId(table.sheet), name: table.name, range: rangeOf(table.rect), tableId: `t${index}`,
      header: opened.sheets[table.sheet]?.rows[0]?.cells.map((c) => String(c.value)),
    });
  });
  Object.assign(window, { univer });
}
void spike();
