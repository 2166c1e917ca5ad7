import { type HostValue, type HostWorkbook } from "../../host/workbook";
import { type Rect } from "../../../src/file/rect";
import { type CellEdit } from "../../../src/file/cellEdit";

export interface Changes {
  readonly edits: readonly CellEdit[];
  /** Cells that now hold another formula or error than in the file: patching writes neither. */
  readonly notSaved: number;
}

interface Cell {
  readonly value: HostValue;
  readonly formula: string | null;
  readonly format: string;
}
type Edit = Pick<CellEdit, "value" | "numberFormat">;

function union(one: Rect | null, other: Rect | null): Rect {
  const end = (rect: Rect | null): { row: number; column: number } =>
    rect === null ? { row: 0, column: 0 } : { row: rect.row + rect.rows, column: rect.column + rect.columns };
  return {
    row: 0,
    column: 0,
    rows: Math.max(end(one).row, end(other).row),
    columns: Math.max(end(one).column, end(other).column),
  };
}

function cellsOf(workbook: HostWorkbook, sheetId: string, rect: Rect): (row: number, column: number) => Cell {
  const [values, formulas, formats] = [
    workbook.values(sheetId, rect),
    workbook.formulas(sheetId, rect),
    workbook.formats(sheetId, rect),
  ];
  return (row, column) => ({
    value: values[row]?.[column] ?? null,
    formula: formulas[row]?.[column] ?? null,
    format: formats[row]?.[column] ?? "General",
  });
}

const same = (one: HostValue, other: HostValue): boolean => JSON.stringify(one) === JSON.stringify(other);

/** null: changed in a way that can't be saved; undefined: not changed. What a formula gives is calculated again by Excel. */
function editOf(
  was: Cell,
  now: Cell,
  sameFormula: (one: string | null, other: string | null) => boolean,
): Edit | null | undefined {
  if (was.formula !== null || now.formula !== null) return sameFormula(was.formula, now.formula) ? undefined : null;
  const format = was.format === now.format ? {} : { numberFormat: now.format };
  if (same(was.value, now.value) && was.format === now.format) return undefined;
  return typeof now.value === "object" && now.value !== null ? null : { value: now.value, ...format };
}

/** What is not as it was in the file, sheet by sheet; sheets that came in since have no place there. */
export function changedCells(
  file: HostWorkbook,
  workbook: HostWorkbook,
  sameFormula: (one: string | null, other: string | null) => boolean,
): Changes {
  const edits: CellEdit[] = [];
  let notSaved = 0;
  for (const { id, name } of file.sheets()) {
    const sheetId = workbook.sheets().find((sheet) => sheet.name === name)?.id;
    if (sheetId === undefined) continue;
    const rect = union(file.usedRange(id, false), workbook.usedRange(sheetId, false));
    const [was, now] = [cellsOf(file, id, rect), cellsOf(workbook, sheetId, rect)];
    for (let row = 0; row < rect.rows; row += 1) {
      for (let column = 0; column < rect.columns; column += 1) {
        const edit = editOf(was(row, column), now(row, column), sameFormula);
        if (edit === null) notSaved += 1;
        else if (edit !== undefined) edits.push({ sheet: name, row, column, ...edit });
      }
    }
  }
  return { edits, notSaved };
}
