import { saidNow } from "../../review/apply/inputNow";
import { matchRows } from "../../review/apply/matchRows";
import { tableKey } from "../../review/table/keptRebinding";
import type { BoundSnapshot } from "../../review/table/snapshotCells";
import { nothingSaid, type OpenReview, type SaidOfRows } from "./openReview";
import { firstListedBy, type ListedBy } from "./rowsListed";

/** What was said before of a table's rows, where they stand now; of how many rows it was found again, or not. */
export interface SaidAgain extends SaidOfRows {
  readonly found: number;
  readonly lost: number;
}

/** What a person said of each table that was opened, and how its rows were listed, for when it is opened again. */
export class SaidBefore {
  private readonly byTable = new Map<string, OpenReview>();
  private readonly lists = new Map<string, ListedBy>();
  private open: OpenReview | null = null;

  /** The list of a table as it was looked at last. */
  listedBy(now: BoundSnapshot): ListedBy {
    this.keepList();
    return this.lists.get(keyOf(now)) ?? firstListedBy;
  }

  /** Keeps what is said of this review from now on. */
  follow(review: OpenReview): void {
    this.keepList();
    this.open = review;
    for (const [table, { input }] of this.byTable) if (rowsSaid(input) === 0) this.byTable.delete(table);
    this.byTable.set(keyOf(review.input), review);
  }

  private keepList(): void {
    if (this.open !== null) this.lists.set(keyOf(this.open.input), this.open.listedBy);
  }

  /** Rows are found again as for writing [W4]: a row that isn't is not decided on by what was said of another. */
  find(now: BoundSnapshot): SaidAgain {
    const then = this.byTable.get(keyOf(now))?.input;
    if (then === undefined || rowsSaid(then) === 0) return { ...nothingSaid, found: 0, lost: 0 };
    const said = saidNow(then, matchRows(then, now));
    return { ...said, found: rowsSaid(said), lost: rowsSaid(then) - rowsSaid(said) };
  }
}

function keyOf({ snapshot }: Pick<BoundSnapshot, "snapshot">): string {
  return tableKey(snapshot.listing.ref);
}

function rowsSaid({ choices, leftOut }: SaidOfRows): number {
  return new Set([...choices.keys(), ...leftOut.rows, ...leftOut.cells.keys()]).size;
}
