import { type ICellData, type Nullable } from "@univerjs/core";
import {
  FormulaDataModel,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { type SpreadsheetUnit } from "./spreadsheetUnit";

/** Whether any cell may hold a formula. Univer looks through every cell to tell: it is asked again only where it has to be. */
export class HeldFormulas {
  private known: boolean | undefined;

  constructor(private readonly unit: SpreadsheetUnit) {
    unit.beforeMutation((id, params) => {
      if (id !== SetRangeValuesMutation.id || putsFormula(params as ISetRangeValuesMutationParams))
        this.known = undefined;
    });
  }

  any(): boolean {
    return (this.known ??= this.look());
  }

  private look(): boolean {
    const sheets = this.unit.service(FormulaDataModel).getFormulaData()[this.unit.id] ?? {};
    return Object.values(sheets).some((rows) => rows !== null && rows !== undefined && Object.keys(rows).length > 0);
  }
}

export function putsFormula({ cellValue }: Pick<ISetRangeValuesMutationParams, "cellValue">): boolean {
  const isFormula = (cell: Nullable<ICellData>): boolean => (cell?.f ?? null) !== null || (cell?.si ?? null) !== null;
  const lines: readonly Nullable<Readonly<Record<number, Nullable<ICellData>>>>[] = Object.values(cellValue ?? {});
  return lines.some((line) => Object.values(line ?? {}).some(isFormula));
}
