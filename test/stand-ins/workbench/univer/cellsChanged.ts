import { type IRange } from "@univerjs/core";
import {
  InsertRowMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import { MAX_COLUMNS, type Rect } from "../../../../src/file/rect";
import { type CellsChanged } from "../../excel/workbook";
import { rectOf } from "./ranges";
import { type SpreadsheetUnit } from "./spreadsheetUnit";

interface SheetMutation {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
}

const how: { readonly [mutation: string]: CellsChanged["how"] } = {
  [SetRangeValuesMutation.id]: "RangeEdited",
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [ReorderRangeMutation.id]: "RowsSorted",
};

/** Tells what is done to cells, by hand or by a batch; not what formulas give anew. */
export function onCellsChanged(unit: SpreadsheetUnit, listener: (change: CellsChanged) => void): void {
  unit.onMutation((id, params, calculated) => {
    const kind = how[id];
    if (kind === undefined || calculated || !isOf(params, unit)) return;
    const rect = params.range === undefined ? rectOfCells(params.cellValue ?? {}) : rectOfRange(params.range, kind);
    if (rect !== null) listener({ sheetId: params.subUnitId, rect, how: kind });
  });
}

function isOf(params: object, { id }: SpreadsheetUnit): params is SheetMutation {
  return "subUnitId" in params && "unitId" in params && params.unitId === id;
}

function rectOfRange(range: IRange, kind: CellsChanged["how"]): Rect {
  const rect = rectOf(range);
  return kind === "RowsSorted" ? rect : { ...rect, column: 0, columns: MAX_COLUMNS };
}

function rectOfCells(cells: NonNullable<SheetMutation["cellValue"]>): Rect | null {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((line) => Object.keys(line).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  const [row, column] = [least(rows), least(columns)];
  return { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
}

/** Of more numbers than may be handed to a function at once. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other));
}
function most(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other));
}
