import { everyRow } from "../../playbook/assess";
import { Decisions } from "../../playbook/assess/decisions";
import { isSameChange, type Change } from "../change";
import { goOn } from "../goOn";
import type { Job } from "../port";
import { writtenChanges, type ReviewInput, type RowProposal } from "../propose/proposal";
import { reviewRows } from "../propose/review";
import type { Reviewed } from "../propose/reviewed";
import { batchesOf, tenantsOf, type Tenants } from "../propose/tenants";
import type { BoundSnapshot } from "../table/snapshotCells";
import { inputNow } from "./inputNow";
import { matchRows, type RowMatch } from "./matchRows";
import { unchangedTenants } from "./unchangedTenants";

/** A row that was approved and is not written, by its place when it was approved. */
export interface SkippedRow {
  readonly row: number;
  /**
   * gone: not found again. changed: what would be written now is not what was approved. twin: a row of the same content
   * was left out.
   */
  readonly because: "gone" | "changed" | "twin";
}

export interface Kept {
  /** By their place now. */
  readonly changes: readonly Change[];
  readonly skipped: readonly SkippedRow[];
}

/**
 * What of an approved preview still holds for the table as it is now [W4]. It decides afresh, with exactly the rows
 * that will be written: a row that is skipped may change what others would get, so it is decided again until nothing
 * more has to be skipped. Tenants of which nothing changed keep what the preview decided. It is decided some tenants at
 * a time, for a person may want to stop it. Throws ProblemError `cancelled`.
 */
export async function keep(approved: Reviewed, now: BoundSnapshot, job: Job = {}): Promise<Kept> {
  const keeping = new Keeping(approved, now, job);
  for (let undecided: Iterable<number> = keeping.open; ;) {
    await keeping.decide(undecided);
    const touched = keeping.skipWhatDiffers();
    if (touched.size === 0) return keeping.result();
    undecided = touched;
  }
}

class Keeping {
  private readonly match: RowMatch;
  private readonly tenants: Tenants;
  private readonly decisions: Decisions;
  private readonly fresh = new Map<number, RowProposal>();
  private readonly skipped = new Map<number, SkippedRow["because"]>();
  private readonly wanted: readonly number[];
  /**
   * Rows, by their place now, of which nothing would have been written: the rules change nothing, or a person left out
   * just the cells they change. They are no less decided for it: what a row without an L2 column stands for is in its
   * decision alone. One that would change now was not approved, and is left out.
   */
  private readonly idle: Set<number>;
  /** The tenants that are decided afresh. */
  readonly open: ReadonlySet<number>;

  constructor(
    private readonly approved: Reviewed,
    private readonly now: BoundSnapshot,
    private readonly job: Job,
  ) {
    const { input, facts } = approved;
    this.match = matchRows(input, now);
    this.tenants = this.match.isSame ? approved.tenants : tenantsOf(now.table);
    this.decisions = Decisions.of(now.table, now.playbook);
    const rows = everyRow(input.table);
    this.wanted = rows.filter((row) => facts.standing(row) === "written");
    const isIdle = (row: number): boolean => facts.standing(row) !== "written" && !input.leftOut.rows.has(row);
    this.idle = new Set(rows.flatMap((row) => (isIdle(row) ? (this.match.now[row] ?? []) : [])));
    for (const row of this.wanted) {
      if (isTwinLeftOut(input, this.match, row)) this.skipped.set(row, "twin");
      else if (this.match.now[row] === undefined) this.skipped.set(row, "gone");
    }
    const isUnchanged = unchangedTenants(approved, now, this.tenants, this.match);
    const isHeld = (own: readonly number[], place: number) =>
      isUnchanged(place) && !own.some((row) => this.skipped.has(row));
    this.open = new Set(this.tenants.rows.flatMap((own, place) => (isHeld(own, place) ? [] : [place])));
  }

  private get going(): readonly number[] {
    return this.wanted.filter((row) => !this.skipped.has(row));
  }

  /** Decides these tenants afresh, as if exactly the rows that are going were written. */
  async decide(places: Iterable<number>): Promise<void> {
    const batches = batchesOf([...places].map((place) => this.tenants.rows[place] ?? []));
    if (batches.length === 0) return;
    const decided = new Set([...this.going.map((row) => this.match.now[row]), ...this.idle]);
    const said = inputNow(this.approved.input, this.match, (row) => decided.has(row), this.now);
    for (const rows of batches) {
      await goOn(this.job);
      for (const proposal of reviewRows(said, this.decisions, rows)) this.fresh.set(proposal.row, proposal);
    }
  }

  /** Skips what would not be written as it was approved; gives the tenants that this touches. */
  skipWhatDiffers(): ReadonlySet<number> {
    const touched = new Set<number>();
    for (const row of this.going) {
      const place = this.match.now[row] ?? 0;
      if (!this.isOpen(place) || isAsApproved(this.approved.proposal(row), this.fresh.get(place))) continue;
      this.skipped.set(row, "changed");
      touched.add(this.tenants.of(place));
    }
    for (const row of this.idle) {
      if (!this.isOpen(row) || writtenOf(this.fresh.get(row)).length === 0) continue;
      this.idle.delete(row);
      touched.add(this.tenants.of(row));
    }
    return touched;
  }

  private isOpen(row: number): boolean {
    return this.open.has(this.tenants.of(row));
  }

  /** A row of an unchanged tenant stands where it stood, and gets what it was to get. */
  async result(): Promise<Kept> {
    const changes: Change[] = [];
    let made = 0;
    for (const row of this.going) {
      const place = this.match.now[row] ?? 0;
      const proposal = this.isOpen(place) ? this.fresh.get(place) : this.approved.proposal(row);
      for (const change of writtenOf(proposal)) changes.push(change);
      if (++made % rowsAtOnce === 0) await goOn(this.job);
    }
    return { changes, skipped: [...this.skipped].map(([row, because]) => ({ row, because })) };
  }
}

/** So many rows are made ready at a time. */
const rowsAtOnce = 250;

/**
 * Rows equal in every column that is read may differ in others, and a sort by one of those can't be seen: which of
 * them was left out is never sure. Which of them a person decided on is, as long as none of them moved.
 */
function isTwinLeftOut({ leftOut, choices }: ReviewInput, match: RowMatch, row: number): boolean {
  if (leftOut.rows.size + leftOut.cells.size + choices.size === 0) return false;
  const twins = match.twins(row);
  if (twins.length === 1) return false;
  if (twins.some((twin) => leftOut.rows.has(twin) || leftOut.cells.has(twin))) return true;
  return twins.some((twin) => choices.has(twin)) && !match.isUndisturbed(row);
}

function writtenOf(proposal: RowProposal | undefined): readonly Change[] {
  return proposal === undefined ? [] : writtenChanges(proposal);
}

function isAsApproved(approved: RowProposal, fresh: RowProposal | undefined): boolean {
  const [before, after] = [writtenChanges(approved), writtenOf(fresh)];
  return before.length === after.length && before.every((change, place) => isSameChange(change, after[place]));
}
