import { parseAddress } from "../../../../src/file/address";
import { ExcelError, invalidArgument, itemNotFound } from "../excelError";
import { insideSheet, MAX_COLUMNS, MAX_ROWS, type Rect } from "../../../../src/file/rect";
import type { Session } from "../session";
import type { SheetInfo } from "../workbook";
import { flag, integer, text } from "./arguments";
import { protectionTarget } from "./protection";
import { rangeTarget } from "./range";
import { rangeAreasTarget } from "./rangeAreas";
import { tablesTarget } from "./table";
import { modelled, type Target } from "./target";

function infoOf(id: string, { workbook }: Session): SheetInfo {
  const sheet = workbook.sheets().find((candidate) => candidate.id === id);
  if (sheet === undefined) throw itemNotFound("Worksheet");
  return sheet;
}

const emptySheetRect: Rect = { row: 0, column: 0, rows: 1, columns: 1 };

function rangeOf(sheetId: string, address: unknown): Rect {
  if (address === undefined || address === null || address === "")
    return { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  const rect = parseAddress(text(address, "Worksheet.getRange"));
  if (rect === null) throw invalidArgument(`Worksheet.getRange ${sheetId}`);
  return rect;
}

export const worksheetTarget: (id: string, session: Session) => Target = modelled<string>({
  typeName: "Worksheet",
  id: (id) => id,
  describe: (id, session) => `Worksheet ${infoOf(id, session).name}`,
  properties: {
    Id: (id) => id,
    Name: (id, session) => infoOf(id, session).name,
    Visibility: (id, session) => (infoOf(id, session).visible ? "Visible" : "Hidden"),
    Position: (id, { workbook }) => workbook.sheets().findIndex((sheet) => sheet.id === id),
  },
  navigations: {
    Protection: (id, session) => protectionTarget(infoOf(id, session).id, session),
    Tables: (id, session) => tablesTarget({ sheetId: id }, session),
  },
  methods: {
    Activate: (id, _, session) => {
      if (!infoOf(id, session).visible) throw new ExcelError("InvalidOperation", "Worksheet.activate");
      session.workbook.activate(id);
      return { value: null };
    },
    Delete: (id, _, { workbook }) => {
      if (workbook.sheets().filter(({ visible }) => visible).length < 2)
        throw new ExcelError("InvalidOperation", "Worksheet.delete");
      workbook.deleteSheet(id);
      return { value: null };
    },
    GetCell: (sheetId, [row, column], session) => {
      const rect = {
        row: integer(row, "Worksheet.getCell"),
        column: integer(column, "Worksheet.getCell"),
        rows: 1,
        columns: 1,
      };
      if (!insideSheet(rect)) throw invalidArgument("Worksheet.getCell");
      return { target: rangeTarget({ sheetId, rect }, session) };
    },
    GetRange: (sheetId, [address], session) => ({
      target: rangeTarget({ sheetId, rect: rangeOf(sheetId, address) }, session),
    }),
    /** Several addresses between commas; a list of more than 8,192 characters is refused (office-js #5198). */
    GetRanges: (sheetId, [addresses], session) => {
      const list = text(addresses, "Worksheet.getRanges");
      if (list.length > 8_192) throw invalidArgument("Worksheet.getRanges");
      const areas = list.split(/[,;]/).map((address) => rangeOf(sheetId, address.trim()));
      return { target: rangeAreasTarget({ sheetId, areas }, session) };
    },
    GetRangeByIndexes: (sheetId, indexes, session) => {
      const [row, column, rows, columns] = indexes.map((value) => integer(value, "Worksheet.getRangeByIndexes"));
      const rect = { row: row ?? -1, column: column ?? -1, rows: rows ?? 0, columns: columns ?? 0 };
      if (!insideSheet(rect)) throw invalidArgument("Worksheet.getRangeByIndexes");
      return { target: rangeTarget({ sheetId, rect }, session) };
    },
    /** An empty sheet has its top left cell as used range. */
    GetUsedRange: (sheetId, [valuesOnly], session) => {
      const rect = session.workbook.usedRange(sheetId, flag(valuesOnly, false, "Worksheet.getUsedRange"));
      return { target: rangeTarget({ sheetId, rect: rect ?? emptySheetRect }, session) };
    },
    GetUsedRangeOrNullObject: (sheetId, [valuesOnly], session) => {
      const rect = session.workbook.usedRange(sheetId, flag(valuesOnly, false, "Worksheet.getUsedRangeOrNullObject"));
      return { target: rect === null ? null : rangeTarget({ sheetId, rect }, session) };
    },
  },
});
