import {
  FormulaCalculationSessionService,
  FormulaDataModel,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import { type SpreadsheetUnit } from "./spreadsheetUnit";

const patience = 30_000;

/** Univer calculates a moment after a change; Excel answers a batch with what was calculated. */
export class Calculation {
  private pending = false;

  constructor(private readonly unit: SpreadsheetUnit) {
    const sessions = unit.service(FormulaCalculationSessionService);
    sessions.resultApplied$.subscribe(() => {
      this.pending = false;
    });
    unit.onMutation((id) => {
      if (id === SetRangeValuesMutation.id) this.pending = true;
    });
  }

  /** Where no cell holds a formula there is nothing to wait for. */
  async settled(): Promise<void> {
    if (!this.pending || !this.hasFormulas()) return;
    await this.unit.service(FormulaCalculationSessionService).waitForLatestApplied(patience);
    this.pending = false;
  }

  private hasFormulas(): boolean {
    const sheets = this.unit.service(FormulaDataModel).getFormulaData()[this.unit.id] ?? {};
    return Object.values(sheets).some((rows) => rows !== null && rows !== undefined && Object.keys(rows).length > 0);
  }
}
