import { invalidArgument, itemNotFound } from "../excelError";
import type { Session } from "../session";
import { bodyRect, infoOf } from "./tableParts";
import type { HostValue, Rect, TableInfo } from "../workbook";
import { integer, optionalInteger, text } from "./arguments";
import { rangeTarget } from "./range";
import { setValues } from "./rangeWrite";
import { modelled, type Answer, type Target } from "./target";

interface ColumnSelf { readonly tableId: string; readonly index: number }

function headings(table: TableInfo, { workbook }: Session): readonly HostValue[] {
  return workbook.values(table.sheetId, { ...table.rect, rows: 1 })[0] ?? [];
}

const heading = ({ tableId, index }: ColumnSelf, session: Session): string =>
  String(headings(infoOf(tableId, session), session)[index] ?? "");

const part = ({ tableId, index }: ColumnSelf, of: (table: TableInfo) => Rect, session: Session): Answer => {
  const table = infoOf(tableId, session);
  return { target: rangeTarget({ sheetId: table.sheetId, rect: { ...of(table), column: table.rect.column + index, columns: 1 } }, session) };
};

/** Excel numbers columns as they are made; here a column's id is its place, which no test reorders. */
const tableColumnTarget: (self: ColumnSelf, session: Session) => Target = modelled<ColumnSelf>({
  typeName: "TableColumn",
  id: ({ index }) => String(index + 1),
  describe: (self, session) => `TableColumn ${heading(self, session)}`,
  properties: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: heading,
  },
  methods: {
    GetRange: (self, _, session) => part(self, ({ rect }) => rect, session),
    GetDataBodyRange: (self, _, session) => part(self, bodyRect, session),
    GetHeaderRowRange: (self, _, session) => part(self, ({ rect }) => ({ ...rect, rows: 1 }), session),
  },
});

/** By heading, in any case, or by id. */
function find(tableId: string, key: unknown, session: Session): Target | null {
  const names = headings(infoOf(tableId, session), session).map((name) => String(name).toLowerCase());
  const index = typeof key === "number" || /^\d+$/.test(String(key))
    ? Number(key) - 1
    : names.indexOf(text(key, "TableColumnCollection.getItem").toLowerCase());
  return index >= 0 && index < names.length ? tableColumnTarget({ tableId, index }, session) : null;
}

function add(tableId: string, [index, values, name]: readonly unknown[], session: Session): Answer {
  const { rect, sheetId } = infoOf(tableId, session);
  const end = rect.columns;
  const asked = optionalInteger(index, end, "TableColumnCollection.add");
  const place = asked < 0 ? end : asked;
  if (place > end) throw invalidArgument("TableColumnCollection.add");
  session.workbook.insertTableColumn(tableId, place);
  const column = { ...rect, column: rect.column + place, columns: 1 };
  const given = values !== undefined && values !== null;
  if (given) setValues({ sheetId, rect: column }, values, session);
  const title = name === undefined || name === null ? undefined : text(name, "TableColumnCollection.add");
  if (!given || title !== undefined) setValues({ sheetId, rect: { ...column, rows: 1 } }, [[title ?? ""]], session);
  return { target: tableColumnTarget({ tableId, index: place }, session) };
}

export const tableColumnsTarget: (tableId: string, session: Session) => Target = modelled<string>({
  typeName: "TableColumnCollection",
  properties: { Count: (id, session) => infoOf(id, session).rect.columns },
  items: (tableId, session) =>
    Array.from({ length: infoOf(tableId, session).rect.columns }, (_, index) => tableColumnTarget({ tableId, index }, session)),
  item: (tableId, key, session) => {
    const column = find(tableId, key, session);
    if (column === null) throw itemNotFound("TableColumnCollection.getItem");
    return column;
  },
  methods: {
    Add: add,
    GetCount: (id, _, session) => ({ value: infoOf(id, session).rect.columns }),
    GetItemAt: (tableId, [index], session) => {
      const column = find(tableId, integer(index, "TableColumnCollection.getItemAt") + 1, session);
      if (column === null) throw invalidArgument("TableColumnCollection.getItemAt");
      return { target: column };
    },
    GetItemOrNullObject: (tableId, [key], session) => ({ target: find(tableId, key, session) }),
  },
});
