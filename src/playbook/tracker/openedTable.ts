import type { Cell } from "./cell";
import type { ColumnId } from "./column";
import { identify, type Identities } from "./identity/identify";
import { indexRows, type RowIndex } from "./identity/indexRows";
import { rowKinds, type RowKinds } from "./rowKinds";
import { rowReadings, type RowReadings } from "./rowReadings";
import { readColumn, type TrackingRows } from "./trackingRows";

type Reader = (cell: Cell) => unknown;

/**
 * A table, opened once for all that is asked of it: who its rows are of, which of them belong together, and what
 * their cells say. Each part is made when it is asked for first, and every distinct cell of it is read once.
 */
export class OpenedTable {
  private identities?: Identities;
  private indexed?: RowIndex;
  private sorted?: RowKinds;
  private readCells?: RowReadings;
  private readonly columns = new Map<ColumnId, Map<Reader, (row: number) => unknown>>();

  constructor(readonly rows: TrackingRows) {}

  get who(): Identities {
    return (this.identities ??= identify(this.rows));
  }
  get index(): RowIndex {
    return (this.indexed ??= indexRows(this.rows.rowCount, this.who));
  }
  get kinds(): RowKinds {
    return (this.sorted ??= rowKinds(this));
  }
  get readings(): RowReadings {
    return (this.readCells ??= rowReadings(this));
  }

  /** The reading of each row's cell; the same reader goes over the distinct cells of a column once. */
  read<T>(column: ColumnId, reader: (cell: Cell) => T): (row: number) => T {
    const known = this.columns.get(column) ?? new Map<Reader, (row: number) => unknown>();
    this.columns.set(column, known);
    const own = (known.get(reader) as ((row: number) => T) | undefined) ?? readColumn(this.rows, column, reader);
    known.set(reader, own);
    return own;
  }
}
