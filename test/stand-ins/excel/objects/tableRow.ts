import { shiftFormula } from "../../../../src/review/door/shiftFormula";
import { invalidArgument } from "../excelError";
import type { Session } from "../session";
import type { TableInfo } from "../workbook";
import { optionalInteger } from "./arguments";
import { checkUnprotected, moveBelow } from "./moveBlock";
import { setValues } from "./rangeWrite";
import { bodyRect, infoOf } from "./tableParts";
import { modelled, type Answer, type Target } from "./target";

const location = "TableRowCollection.add";

interface RowSelf {
  readonly tableId: string;
  readonly index: number;
}

/** A row is its place, whatever stands there later (Microsoft's page on Excel.TableRow). */
const tableRowTarget: (self: RowSelf, session: Session) => Target = modelled<RowSelf>({
  typeName: "TableRow",
  properties: { Index: ({ index }) => index },
});

function linesOf(values: unknown, columns: number): unknown[][] {
  if (values === undefined || values === null) return [new Array<unknown>(columns).fill(null)];
  const isGrid = Array.isArray(values) && values.every((line) => Array.isArray(line) && line.length === columns);
  if (!isGrid || values.length === 0) throw invalidArgument(location);
  return values as unknown[][];
}

/**
 * Rows come in at a place, at the end if none is said; cells under them move down. They look like the row above, and
 * calculated columns go on in them, also where a blank is given (OfficeDev/office-js issue 1916).
 */
function add(tableId: string, [index, values]: readonly unknown[], session: Session): Answer {
  const table = infoOf(tableId, session);
  const { sheetId, rect } = table;
  const body = bodyRect(table);
  const lines = linesOf(values, rect.columns);
  const asked = optionalInteger(index, body.rows, location);
  const place = asked === -1 ? body.rows : asked;
  if (place < 0 || place > body.rows) throw invalidArgument(location);
  checkUnprotected(sheetId, session, location);
  const { workbook } = session;
  const formulas = calculated(table, session);
  const at = body.row + place;
  const model = { ...rect, row: Math.max(body.row, at - 1), rows: 1 };
  const [formats = []] = workbook.formats(sheetId, model);
  moveBelow(sheetId, { ...rect, row: at }, lines.length, table, session, location);
  workbook.changeTable(tableId, { rect: { ...rect, rows: rect.rows + lines.length } });
  const added = { ...rect, row: at, rows: lines.length };
  workbook.write(sheetId, added, { formats: lines.map(() => formats) });
  const filled = lines.map((line, row) =>
    line.map((value, column) => {
      const formula = formulas.get(column);
      const isLeft = value === null || value === undefined || value === "";
      return formula !== undefined && isLeft ? shiftFormula(formula, place + row, 0) : value;
    }),
  );
  setValues({ sheetId, rect: added }, filled, session);
  return { target: tableRowTarget({ tableId, index: place }, session) };
}

/** Columns calculated alike in all rows, with the formula of the first. */
function calculated(table: TableInfo, { workbook }: Session): ReadonlyMap<number, string> {
  const lines = workbook.formulas(table.sheetId, bodyRect(table));
  return new Map(
    (lines[0] ?? []).flatMap((first, column) => {
      const isAlike =
        first !== null &&
        lines.every((line, row) => line[column] === (row === 0 ? first : shiftFormula(first, row, 0)));
      return isAlike ? [[column, first] as const] : [];
    }),
  );
}

export const tableRowsTarget: (tableId: string, session: Session) => Target = modelled<string>({
  typeName: "TableRowCollection",
  properties: { Count: (id, session) => bodyRect(infoOf(id, session)).rows },
  methods: {
    Add: add,
    GetCount: (id, _, session) => ({ value: bodyRect(infoOf(id, session)).rows }),
  },
});
