import { parseAddress } from "../../../../src/file/address";
import { ExcelError, invalidArgument, itemNotFound } from "../excelError";
import { intersect, type Rect } from "../../../../src/file/rect";
import type { Session } from "../session";
import { checkTableName, freeTableName, tableByKey } from "../tableNames";
import type { TableInfo } from "../workbook";
import { flag, integer, text } from "./arguments";
import { rangeSelf, rangeTarget } from "./range";
import { tableColumnsTarget } from "./tableColumn";
import { bodyRect, infoOf } from "./tableParts";
import { tableRowsTarget } from "./tableRow";
import { modelled, selfOf, type Answer, type Target } from "./target";
import { worksheetTarget } from "./worksheet";

const range = (id: string, part: (table: TableInfo) => Rect, session: Session): Answer => {
  const table = infoOf(id, session);
  return { target: rangeTarget({ sheetId: table.sheetId, rect: part(table) }, session) };
};

/** A table is its id; the rest is asked of the workbook each time, for others move and rename it. */
export const tableTarget: (id: string, session: Session) => Target = modelled<string>({
  typeName: "Table",
  id: (id) => id,
  describe: (id, session) => `Table ${infoOf(id, session).name}`,
  properties: {
    Id: (id) => id,
    Name: (id, session) => infoOf(id, session).name,
    ShowHeaders: (id, session) => infoOf(id, session).showHeaders,
    ShowTotals: (id, session) => infoOf(id, session).showTotals,
  },
  setters: {
    Name: (id, value, session) => {
      const name = text(value, "Table.name");
      checkTableName(name, id, session);
      session.workbook.changeTable(id, { name });
    },
  },
  navigations: {
    Columns: (id, session) => tableColumnsTarget(id, session),
    Rows: (id, session) => tableRowsTarget(id, session),
    Worksheet: (id, session) => worksheetTarget(infoOf(id, session).sheetId, session),
  },
  methods: {
    Delete: (id, _, session) => {
      const { sheetId, rect } = infoOf(id, session);
      const line = Array.from({ length: rect.columns }, () => null);
      session.workbook.write(sheetId, rect, { values: Array.from({ length: rect.rows }, () => line) });
      session.workbook.deleteTable(id);
      return { value: null };
    },
    GetRange: (id, _, session) => range(id, ({ rect }) => rect, session),
    GetDataBodyRange: (id, _, session) => range(id, bodyRect, session),
    GetHeaderRowRange: (id, _, session) =>
      range(
        id,
        ({ rect, showHeaders }) => {
          if (!showHeaders) throw itemNotFound("Table.getHeaderRowRange");
          return { ...rect, rows: 1 };
        },
        session,
      ),
    GetTotalRowRange: (id, _, session) =>
      range(
        id,
        ({ rect, showTotals }) => {
          if (!showTotals) throw itemNotFound("Table.getTotalRowRange");
          return { ...rect, row: rect.row + rect.rows - 1, rows: 1 };
        },
        session,
      ),
  },
});

interface TablesSelf {
  readonly sheetId: string | undefined;
}

const listed = ({ sheetId }: TablesSelf, { workbook }: Session): readonly TableInfo[] =>
  workbook.tables().filter((table) => sheetId === undefined || table.sheetId === sheetId);

/** The range a new table is to stand on: an address or a range object. */
function newTableRange(self: TablesSelf, address: unknown, { workbook }: Session): { sheetId: string; rect: Rect } {
  const given = selfOf(address, rangeSelf);
  if (given !== undefined) return given;
  const written = text(address, "TableCollection.add");
  const rect = parseAddress(written);
  if (rect === null) throw invalidArgument("TableCollection.add");
  const sheetName = /^'?(.+?)'?!/.exec(written)?.[1];
  const named = workbook.sheets().find(({ name }) => name === sheetName)?.id;
  return { sheetId: named ?? self.sheetId ?? workbook.activeSheetId(), rect };
}

export const tablesTarget: (self: TablesSelf, session: Session) => Target = modelled<TablesSelf>({
  typeName: "TableCollection",
  properties: { Count: (self, session) => listed(self, session).length },
  items: (self, session) => listed(self, session).map(({ id }) => tableTarget(id, session)),
  item: (self, key, session) => {
    const table = tableByKey(listed(self, session), key);
    if (table === undefined) throw itemNotFound("TableCollection.getItem");
    return tableTarget(table.id, session);
  },
  methods: {
    GetCount: (self, _, session) => ({ value: listed(self, session).length }),
    GetItemAt: (self, [index], session) => {
      const table = listed(self, session)[integer(index, "TableCollection.getItemAt")];
      if (table === undefined) throw invalidArgument("TableCollection.getItemAt");
      return { target: tableTarget(table.id, session) };
    },
    GetItemOrNullObject: (self, [key], session) => {
      const table = tableByKey(listed(self, session), key);
      return { target: table === undefined ? null : tableTarget(table.id, session) };
    },
    Add: (self, [address, hasHeaders], session) => {
      const { sheetId, rect } = newTableRange(self, address, session);
      if (!flag(hasHeaders, true, "TableCollection.add"))
        throw new ExcelError("NotImplemented", "TableCollection.add without headers");
      const taken = session.workbook
        .tables()
        .some((table) => table.sheetId === sheetId && intersect(table.rect, rect) !== null);
      if (taken) throw invalidArgument("TableCollection.add");
      const merged = session.workbook.merges(sheetId).some((area) => intersect(area, rect) !== null);
      if (merged) throw new ExcelError("MergedRangeConflict", "TableCollection.add");
      const table = session.workbook.addTable({
        name: freeTableName(session),
        sheetId,
        rect,
        showHeaders: true,
        showTotals: false,
      });
      return { target: tableTarget(table.id, session) };
    },
  },
});
