import type { Snapshot, SnapshotColumn } from "../../review/snapshot";

/** Columns of a reading on their way, one at a time: a thread that hands over a hundred thousand cells at once is held up. */
export interface HandedColumn {
  readonly reading: number;
  readonly index: number;
  readonly of: "columns" | "beside";
  readonly column: SnapshotColumn;
}

/** A reading whose columns were handed over before. */
export interface HandedReading<Rest> {
  readonly reading: number;
  readonly snapshot: Omit<Snapshot, "columns" | "beside">;
  readonly rest: Rest;
}

interface Columns {
  readonly columns: Map<number, SnapshotColumn>;
  beside?: Map<number, SnapshotColumn>;
}

/** Puts readings together again, as their columns come. */
export class HandedOver {
  private readonly readings = new Map<number, Columns>();

  take({ reading, index, column, of }: HandedColumn): void {
    const columns: Columns = this.readings.get(reading) ?? { columns: new Map() };
    (of === "columns" ? columns.columns : (columns.beside ??= new Map())).set(index, column);
    this.readings.set(reading, columns);
  }

  /** The whole of a reading; it is not kept. */
  finish<Rest>({ reading, snapshot }: HandedReading<Rest>): Snapshot {
    const columns: Columns = this.readings.get(reading) ?? { columns: new Map() };
    this.readings.delete(reading);
    return { ...snapshot, ...columns };
  }

  /** What was on its way when somebody stopped it. */
  drop(reading: number): void {
    this.readings.delete(reading);
  }
}
