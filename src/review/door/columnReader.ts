import type { Cell } from "../../playbook/tracker/cell";
import type { ColumnNeed, SnapshotColumn } from "../snapshot";
import { isFormula, toCell, toHostValue, type HostValue } from "./hostValue";

/** Collects distinct host values: rows × 1 codes, and for each code the value. Raw values count as equal by ===. */
class Distinct {
  readonly values: HostValue[] = [];
  readonly codes: Uint32Array;
  private readonly codeOf = new Map<HostValue, number>();

  constructor(rowCount: number) {
    this.codes = new Uint32Array(rowCount);
  }

  set(row: number, value: HostValue): void {
    let code = this.codeOf.get(value);
    if (code === undefined) {
      code = this.values.push(value) - 1;
      this.codeOf.set(value, code);
    }
    this.codes[row] = code;
  }

  at(row: number): HostValue {
    return this.values[this.codes[row] ?? -1] ?? null;
  }
}

/** One column as it comes in, chunk by chunk. */
export class ColumnReader {
  private readonly values: Distinct;
  private readonly formats: Distinct;
  private readonly formulaRows = new Set<number>();

  constructor(
    readonly need: ColumnNeed,
    rowCount: number,
  ) {
    this.values = new Distinct(rowCount);
    this.formats = new Distinct(need.formats ? rowCount : 0);
  }

  setValue(row: number, raw: unknown): void {
    this.values.set(row, toHostValue(raw));
  }

  /** After setValue of the same row: a formula is told from text that begins with "=" by its result. */
  setFormula(row: number, raw: unknown): void {
    if (isFormula(raw, toCell(this.values.at(row)))) this.formulaRows.add(row);
  }

  setFormat(row: number, raw: unknown): void {
    this.formats.set(row, toHostValue(raw));
  }

  hasValue(row: number, raw: unknown): boolean {
    return this.values.at(row) === toHostValue(raw);
  }

  finished(): SnapshotColumn {
    const distinct: readonly Cell[] = this.values.values.map(toCell);
    const format = (row: number): string => String(this.formats.at(row) ?? "General");
    const { codes } = this.values;
    return {
      distinct,
      codes,
      formulaRows: this.formulaRows,
      format,
      ...(this.need.identity === true ? { identity: true } : {}),
    };
  }
}
