import type { Snapshot, SnapshotColumn } from "../../review/snapshot";

/** Columns of a reading on their way, one at a time: a thread that hands over a hundred thousand cells at once is held up. */
export interface HandedColumn {
  readonly reading: number;
  readonly index: number;
  readonly column: SnapshotColumn;
}

/** A reading whose columns were handed over before. */
export interface HandedReading<Rest> {
  readonly reading: number;
  readonly snapshot: Omit<Snapshot, "columns">;
  readonly rest: Rest;
}

/** Puts readings together again, as their columns come. */
export class HandedOver {
  private readonly readings = new Map<number, Map<number, SnapshotColumn>>();

  take({ reading, index, column }: HandedColumn): void {
    const columns = this.readings.get(reading) ?? new Map<number, SnapshotColumn>();
    this.readings.set(reading, columns.set(index, column));
  }

  /** The whole of a reading; it is not kept. */
  finish<Rest>({ reading, snapshot }: HandedReading<Rest>): Snapshot {
    const columns = this.readings.get(reading) ?? new Map<number, SnapshotColumn>();
    this.readings.delete(reading);
    return { ...snapshot, columns };
  }

  /** What was on its way when somebody stopped it. */
  drop(reading: number): void {
    this.readings.delete(reading);
  }
}
