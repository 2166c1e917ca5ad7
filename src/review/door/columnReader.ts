import type { Cell } from "../../playbook/tracker/cell";
import { Interned } from "../../playbook/tracker/interned";
import type { ColumnNeed, Snapshot, SnapshotColumn } from "../snapshot";
import { isFormulaEntry, toCell, toHostValue, type HostValue } from "./hostValue";

/** One column as it comes in, chunk by chunk. */
export class ColumnReader {
  private readonly values: Interned<HostValue>;
  private readonly formats: Interned<HostValue>;
  private readonly formulaRows = new Set<number>();

  constructor(
    readonly need: ColumnNeed,
    rowCount: number,
  ) {
    this.values = new Interned(new Uint32Array(rowCount));
    this.formats = new Interned(new Uint32Array(need.formats ? rowCount : 0));
  }

  setValue(row: number, raw: unknown): void {
    this.values.set(row, toHostValue(raw));
  }

  /** After setValue of the same row: a formula is told from text that begins with "=" by its result. */
  setFormula(row: number, raw: unknown): void {
    if (isFormulaEntry(raw, toCell(this.values.at(row) ?? null))) this.formulaRows.add(row);
  }

  setFormat(row: number, raw: unknown): void {
    this.formats.set(row, toHostValue(raw));
  }

  hasValue(row: number, raw: unknown): boolean {
    return (this.values.at(row) ?? null) === toHostValue(raw);
  }

  finished(): SnapshotColumn {
    const distinct: readonly Cell[] = this.values.distinct.map(toCell);
    const formats = {
      distinct: this.formats.distinct.map((format) => String(format ?? "General")),
      codes: this.formats.codes,
    };
    const { codes } = this.values;
    const { identity, unruled } = this.need;
    return {
      distinct,
      codes,
      formulaRows: this.formulaRows,
      formats,
      ...(identity === true ? { identity } : {}),
      ...(unruled === true ? { unruled } : {}),
    };
  }
}

/** What was read, by index within the table: those that only tell rows apart by themselves. */
export function finishedColumns(readers: ReadonlyMap<number, ColumnReader>): Pick<Snapshot, "columns" | "beside"> {
  const read = (isBeside: boolean): Map<number, SnapshotColumn> =>
    new Map(
      [...readers]
        .filter(([, { need }]) => (need.beside === true) === isBeside)
        .map(([index, column]) => [index, column.finished()]),
    );
  const beside = read(true);
  return { columns: read(false), ...(beside.size === 0 ? {} : { beside }) };
}
