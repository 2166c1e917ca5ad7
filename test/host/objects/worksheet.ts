import { parseAddress } from "../address";
import { ExcelError, invalidArgument, itemNotFound } from "../excelError";
import { insideSheet, MAX_COLUMNS, MAX_ROWS } from "../rect";
import type { Session } from "../session";
import type { Rect, SheetInfo } from "../workbook";
import { flag, integer, text } from "./arguments";
import { protectionTarget } from "./protection";
import { rangeTarget } from "./range";
import { tablesTarget } from "./table";
import { modelled, type Target } from "./target";

function infoOf(id: string, { workbook }: Session): SheetInfo {
  const sheet = workbook.sheets().find((candidate) => candidate.id === id);
  if (sheet === undefined) throw itemNotFound("Worksheet");
  return sheet;
}

const emptySheetRect: Rect = { row: 0, column: 0, rows: 1, columns: 1 };

function rangeOf(sheetId: string, address: unknown): Rect {
  if (address === undefined || address === null || address === "") return { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
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
    Visibility: (id, session) => infoOf(id, session).visible ? "Visible" : "Hidden",
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
      if (workbook.sheets().filter(({ visible }) => visible).length < 2) throw new ExcelError("InvalidOperation", "Worksheet.delete");
      workbook.deleteSheet(id);
      return { value: null };
    },
    GetCell: (sheetId, [row, column], session) => {
      const rect = { row: integer(row, "Worksheet.getCell"), column: integer(column, "Worksheet.getCell"), rows: 1, columns: 1 };
      if (!insideSheet(rect)) throw invalidArgument("Worksheet.getCell");
      return { target: rangeTarget({ sheetId, rect }, session) };
    },
    GetRange: (sheetId, [address], session) => ({ target: rangeTarget({ sheetId, rect: rangeOf(sheetId, address) }, session) }),
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

/** By id, or by name in any case. */
function findSheet(key: unknown, { workbook }: Session): string | undefined {
  const wanted = text(key, "WorksheetCollection.getItem");
  return workbook.sheets().find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase())?.id;
}

/** A name the person's Excel would refuse too. */
function checkName(name: string, session: Session): void {
  const bad = name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (bad) throw invalidArgument("WorksheetCollection.add");
  if (findSheet(name, session) !== undefined) throw new ExcelError("ItemAlreadyExists", "WorksheetCollection.add");
}

function freeName({ workbook }: Session): string {
  const names = new Set(workbook.sheets().map(({ name }) => name));
  let number = names.size + 1;
  while (names.has(`Sheet${String(number)}`)) number += 1;
  return `Sheet${String(number)}`;
}

export const worksheetsTarget = modelled<undefined>({
  typeName: "WorksheetCollection",
  items: (_, session) => session.workbook.sheets().map(({ id }) => worksheetTarget(id, session)),
  item: (_, key, session) => {
    const id = findSheet(key, session);
    if (id === undefined) throw itemNotFound("WorksheetCollection.getItem");
    return worksheetTarget(id, session);
  },
  methods: {
    Add: (_, [name], session) => {
      const wanted = name === undefined || name === null ? freeName(session) : text(name, "WorksheetCollection.add");
      checkName(wanted, session);
      return { target: worksheetTarget(session.workbook.addSheet(wanted).id, session) };
    },
    GetActiveWorksheet: (_, __, session) => ({ target: worksheetTarget(session.workbook.activeSheetId(), session) }),
    GetCount: (_, [visibleOnly], { workbook }) => {
      const only = flag(visibleOnly, false, "WorksheetCollection.getCount");
      return { value: workbook.sheets().filter(({ visible }) => visible || !only).length };
    },
    GetItemOrNullObject: (_, [key], session) => {
      const id = findSheet(key, session);
      return { target: id === undefined ? null : worksheetTarget(id, session) };
    },
  },
});
