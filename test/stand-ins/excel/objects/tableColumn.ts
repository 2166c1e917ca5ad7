import { invalidArgument, itemNotFound } from "../excelError";
import type { Session } from "../session";
import { bodyRect, infoOf } from "./tableParts";
import type { TableInfo } from "../workbook";
import type { Rect } from "../../../../src/file/rect";
import { integer, optionalInteger, text } from "./arguments";
import { rangeTarget } from "./range";
import { setValues } from "./rangeWrite";
import { modelled, type Answer, type Target } from "./target";

interface ColumnSelf {
  readonly tableId: string;
  readonly columnId: number;
}

function headings(table: TableInfo, { workbook }: Session): readonly string[] {
  return (workbook.values(table.sheetId, { ...table.rect, rows: 1 })[0] ?? []).map((cell) => String(cell ?? ""));
}

/** Where the column stands now; others may have moved or deleted it since the script asked for it. */
function placeOf(
  { tableId, columnId }: ColumnSelf,
  session: Session,
): { readonly table: TableInfo; readonly index: number } {
  const table = infoOf(tableId, session);
  const index = table.columnIds.indexOf(columnId);
  if (index < 0) throw itemNotFound("TableColumn");
  return { table, index };
}

function heading(self: ColumnSelf, session: Session): string {
  const { table, index } = placeOf(self, session);
  return headings(table, session)[index] ?? "";
}

function part(self: ColumnSelf, of: (table: TableInfo) => Rect, session: Session): Answer {
  const { table, index } = placeOf(self, session);
  return {
    target: rangeTarget(
      { sheetId: table.sheetId, rect: { ...of(table), column: table.rect.column + index, columns: 1 } },
      session,
    ),
  };
}

/** A column is its id, which it keeps in the file (tableColumn id), wherever it moves and whatever it is called. */
const tableColumnTarget: (self: ColumnSelf, session: Session) => Target = modelled<ColumnSelf>({
  typeName: "TableColumn",
  id: ({ columnId }) => columnId,
  describe: (self, session) => `TableColumn ${heading(self, session)}`,
  properties: {
    Id: (self, session) => {
      placeOf(self, session);
      return self.columnId;
    },
    Index: (self, session) => placeOf(self, session).index,
    Name: heading,
  },
  methods: {
    GetRange: (self, _, session) => part(self, ({ rect }) => rect, session),
    GetDataBodyRange: (self, _, session) => part(self, bodyRect, session),
    GetHeaderRowRange: (self, _, session) => part(self, ({ rect }) => ({ ...rect, rows: 1 }), session),
  },
});

/** A number is an id; a text, also one of digits, a heading in any case. */
function find(tableId: string, key: unknown, session: Session): Target | null {
  const table = infoOf(tableId, session);
  const wanted = typeof key === "number" ? "" : text(key, "TableColumnCollection.getItem").toLowerCase();
  const index =
    typeof key === "number"
      ? table.columnIds.indexOf(key)
      : headings(table, session).findIndex((name) => name.toLowerCase() === wanted);
  return at(table, index, session);
}

function at({ id, columnIds }: TableInfo, index: number, session: Session): Target | null {
  const columnId = columnIds[index];
  return columnId === undefined ? null : tableColumnTarget({ tableId: id, columnId }, session);
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
  return { target: at(infoOf(tableId, session), place, session) };
}

export const tableColumnsTarget: (tableId: string, session: Session) => Target = modelled<string>({
  typeName: "TableColumnCollection",
  properties: { Count: (id, session) => infoOf(id, session).rect.columns },
  items: (tableId, session) =>
    infoOf(tableId, session).columnIds.map((columnId) => tableColumnTarget({ tableId, columnId }, session)),
  item: (tableId, key, session) => {
    const column = find(tableId, key, session);
    if (column === null) throw itemNotFound("TableColumnCollection.getItem");
    return column;
  },
  methods: {
    Add: add,
    GetCount: (id, _, session) => ({ value: infoOf(id, session).rect.columns }),
    GetItemAt: (tableId, [index], session) => {
      const column = at(infoOf(tableId, session), integer(index, "TableColumnCollection.getItemAt"), session);
      if (column === null) throw invalidArgument("TableColumnCollection.getItemAt");
      return { target: column };
    },
    GetItemOrNullObject: (tableId, [key], session) => ({ target: find(tableId, key, session) }),
  },
});
