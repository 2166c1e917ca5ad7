import { FormulaCalculationSessionService, SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import { type HeldFormulas } from "./heldFormulas";
import { type SpreadsheetUnit } from "./spreadsheetUnit";

const patience = 30_000;

/** Univer calculates a moment after a change; Excel answers a batch with what was calculated. */
export class Calculation {
  private pending = false;

  constructor(
    private readonly unit: SpreadsheetUnit,
    private readonly formulas: HeldFormulas,
  ) {
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
    if (!this.pending || !this.formulas.any()) return;
    await this.unit.service(FormulaCalculationSessionService).waitForLatestApplied(patience);
    this.pending = false;
  }
}
