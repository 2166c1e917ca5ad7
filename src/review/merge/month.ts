import type { BoundSnapshot } from "../table/snapshotCells";

/** What an export is brought in by: the tracker, the portal's export of this month, and that of last month [M1, M2]. */
export interface Month {
  readonly tracker: BoundSnapshot;
  readonly portal: BoundSnapshot;
  /** null where none was kept yet. */
  readonly last: BoundSnapshot | null;
}
