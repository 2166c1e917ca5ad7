import { isSameCell } from "../../../playbook/tracker/cell";
import type { BoundSnapshot } from "../../table/snapshotCells";
import type { CellEdit } from "../../snapshot";
import { columnNow } from "../../apply/bindReceipt";
import { matchRows, type RowMatch } from "../../apply/matchRows";
import { bringIn, type AddedRow, type BroughtIn } from "../bringIn";
import type { AppendedRow, PlainSheet } from "../monthPort";
import { answersNow } from "./answersNow";
import { leftOutNow } from "./leftOutNow";
import type { ApprovedMonth, SkippedOfMonth, Unwritten } from "./approvedMonth";
import { writesOf } from "./writesOf";
import { conflictRow, type MonthLeftOut, type MergedCell } from "../values/monthValues";

/** What is written of an approved month, by the tracker as it is now. Plain data. */
export interface KeptMonth {
  readonly edits: readonly CellEdit[];
  readonly added: readonly AppendedRow[];
  /** The export row of each that is added. */
  readonly portalRows: readonly number[];
  readonly skipped: readonly SkippedOfMonth[];
  /** The last export for next time, once all of this is written. */
  readonly next: PlainSheet;
}

/**
 * What of an approved month still holds for the tracker as it is now [W4]. All is brought in afresh, export and last
 * export as they were previewed: a row is written only if it would get now what was approved, a new row is added only if
 * it would still come, the same and with the same codes. What is skipped may change what others would get, so it is
 * brought in again until nothing more has to be skipped. `unwritten`: what turned out not to be written. Pure.
 */
export function keepMonth(approved: ApprovedMonth, now: BoundSnapshot, unwritten?: Unwritten): KeptMonth {
  const { brought, words } = approved;
  const month = { ...approved.month, tracker: now };
  const keeping = new Keeping(approved, now);
  if (unwritten !== undefined) keeping.leaveOut(unwritten);
  for (;;) {
    const again = bringIn(month, words, keeping.answers, keeping.leftOut);
    if (!keeping.skipWhatDiffers(brought, again)) return keeping.result(again);
  }
}

class Keeping {
  readonly answers;
  private readonly match: RowMatch;
  private readonly skipped: SkippedOfMonth[] = [];
  private readonly rows: Set<number>;
  private readonly cells: MonthLeftOut["cells"];
  private readonly fresh: Set<number>;
  /** Columns now by their index when they were approved. */
  private readonly columns: ReadonlyMap<number, number>;

  constructor(
    private readonly approved: ApprovedMonth,
    now: BoundSnapshot,
  ) {
    const { month, answers, leftOut } = approved;
    const [then, listing] = [month.tracker.snapshot.listing, now.snapshot.listing];
    this.match = matchRows(month.tracker, now);
    this.answers = answersNow(answers, this.match);
    this.columns = new Map(
      then.headings.flatMap((_, index) => {
        const place = columnNow(then, listing, index);
        return place === undefined ? [] : [[index, place] as const];
      }),
    );
    const { rows, cells } = leftOutNow(leftOut, this.match, (index) => this.columns.get(index));
    this.rows = new Set(rows);
    this.cells = cells;
    this.fresh = new Set(leftOut.fresh);
  }

  get leftOut(): MonthLeftOut {
    const { rows, cells, fresh } = this;
    return { rows, cells, fresh };
  }

  leaveOut({ rows, portalRows }: Unwritten): void {
    for (const row of rows) this.rows.add(row);
    for (const row of portalRows) this.fresh.add(row);
  }

  /** Whether anything more had to be skipped. */
  skipWhatDiffers(brought: BroughtIn, again: BroughtIn): boolean {
    const before = this.rows.size + this.fresh.size;
    this.skipRows(brought, again);
    this.skipAdded(brought.added, again.added);
    return this.rows.size + this.fresh.size > before;
  }

  private skipRows(brought: BroughtIn, again: BroughtIn): void {
    const [then, now] = [cellsByRow(brought), cellsByRow(again)];
    const approved = new Set<number>();
    const going = new Set(brought.merge.cells.map(({ trackerRow }) => trackerRow));
    const known = new Set(this.skipped.flatMap((one) => (one.of === "row" ? [one.trackerRow] : [])));
    for (const [row, cells] of then) {
      const place = this.match.now[row];
      if (place !== undefined) approved.add(place);
      if (!going.has(row) || known.has(row)) continue;
      const because = this.whySkipped(row, cells, place === undefined ? undefined : now.get(place));
      if (because === null) continue;
      if (place !== undefined) this.rows.add(place);
      this.skipped.push({ of: "row", trackerRow: row, because });
    }
    // What nobody approved is not written either.
    for (const row of now.keys()) if (!approved.has(row)) this.rows.add(row);
  }

  private whySkipped(
    row: number,
    approved: readonly MergedCell[],
    now: readonly MergedCell[] | undefined,
  ): SkippedOfMonth["because"] | null {
    if (this.isTwinLeftOut(row)) return "twin";
    if (this.match.now[row] === undefined) return "gone";
    const isSame =
      now?.length === approved.length &&
      approved.every((cell) => {
        const index = this.columns.get(cell.index);
        const other = now.find((one) => one.index === index);
        return (
          other !== undefined &&
          isSameCell(cell.from.value, other.from.value) &&
          isSameCell(cell.to.value, other.to.value)
        );
      });
    return isSame ? null : "changed";
  }

  /** Rows equal in every column of ours may differ in others: which of them was left out, or answered, is never sure. */
  private isTwinLeftOut(row: number): boolean {
    const { leftOut, answers } = this.approved;
    const twins = this.match.twins(row);
    if (twins.length === 1) return false;
    if (twins.some((twin) => leftOut.rows.has(twin) || leftOut.cells.has(twin))) return true;
    const answered = new Set([
      ...answers.standings.keys(),
      ...[...answers.conflicts.keys()].map((key) => conflictRow(key).trackerRow),
    ]);
    return twins.some((twin) => answered.has(twin)) && !this.match.isUndisturbed(row);
  }

  private skipAdded(then: readonly AddedRow[], now: readonly AddedRow[]): void {
    const again = new Map(now.map((row) => [row.portalRow, row]));
    const approved = new Set(then.map(({ portalRow }) => portalRow));
    for (const row of then) {
      if (this.fresh.has(row.portalRow)) continue;
      const other = again.get(row.portalRow);
      if (other !== undefined && this.isSameAdded(row, other)) continue;
      this.fresh.add(row.portalRow);
      this.skipped.push({
        of: "added",
        portalRow: row.portalRow,
        because: other === undefined ? "gone" : "changed",
      });
    }
    for (const { portalRow } of now) if (!approved.has(portalRow)) this.fresh.add(portalRow);
  }

  private isSameAdded(then: AddedRow, now: AddedRow): boolean {
    return (
      then.growth === now.growth &&
      JSON.stringify(then.codes) === JSON.stringify(now.codes) &&
      then.cells.size === now.cells.size &&
      [...then.cells].every(([index, { value }]) => {
        const other = now.cells.get(this.columns.get(index) ?? -1);
        return other !== undefined && isSameCell(value, other.value);
      })
    );
  }

  result(brought: BroughtIn): KeptMonth {
    const { added, next } = brought;
    return {
      ...writesOf(brought),
      portalRows: added.map(({ portalRow }) => portalRow),
      skipped: this.skipped,
      next,
    };
  }
}

/** Every cell that would take the export's value, left out or not, by its row. */
function cellsByRow({ merge }: BroughtIn): ReadonlyMap<number, readonly MergedCell[]> {
  const rows = new Map<number, MergedCell[]>();
  for (const cell of [...merge.cells, ...merge.leftOut]) {
    const own = rows.get(cell.trackerRow);
    if (own === undefined) rows.set(cell.trackerRow, [cell]);
    else own.push(cell);
  }
  return rows;
}
