import type { Reviewed } from "../../review/propose/reviewed";
import { rowName } from "../../review/table/rowName";
import type { Picked, Picking } from "../picking";
import { decided } from "./decided";
import { l2sOf, l3sOf } from "./rowLists";
import type { RowsListed } from "./rowsListed";
import { isWaiting } from "./tallyRows";

/** The rows a person picked, of whatever list they were. */
export class PickedRows {
  private readonly picked = new Set<number>();
  private last: number | null = null;

  constructor(private readonly reviewed: Reviewed) {}

  get rows(): readonly number[] {
    return [...this.picked];
  }
  has(row: number): boolean {
    return this.picked.has(row);
  }
  waiting(): readonly number[] {
    return this.rows.filter((row) => isWaiting(decided(this.reviewed, row).attention));
  }
  changing(): readonly number[] {
    return this.rows.filter((row) => this.reviewed.facts.standing(row) !== "nothing");
  }

  pick(picking: Picking, listed: RowsListed): void {
    switch (picking.pick) {
      case "rows":
        return this.set(picking.rows, picking.on);
      case "span":
        return this.set(listed.rowsAt(picking.span), picking.on);
      case "shown":
        return this.set(listed.rows, true);
      case "tenant":
        return this.set(listed.ofTenant(picking.row), picking.on);
      case "none":
        this.picked.clear();
        this.last = null;
    }
  }

  private set(rows: readonly number[], on: boolean): void {
    for (const row of rows) {
      if (on) this.picked.add(row);
      else this.picked.delete(row);
    }
    const last = on ? rows.at(-1) : this.rows.at(-1);
    this.last = last ?? null;
  }

  counts(): Picked {
    const { input } = this.reviewed;
    const changing = this.changing();
    const leftOut = changing.filter((row) => input.leftOut.rows.has(row)).length;
    return {
      rows: this.picked.size,
      waiting: this.waiting().length,
      taken: changing.length - leftOut,
      leftOut,
      l2s: inAll(this.picked, (row) => l2sOf(decided(this.reviewed, row))),
      l3s: inAll(this.picked, (row) => l3sOf(this.reviewed, row)),
      last: this.last === null ? null : rowName(input, this.last),
    };
  }
}

/** What the lists of all rows hold, in the order of the first. */
function inAll<T>(rows: ReadonlySet<number>, listOf: (row: number) => readonly T[]): readonly T[] {
  const [first, ...others] = rows;
  let common = first === undefined ? [] : listOf(first);
  for (const row of others) {
    if (common.length === 0) return common;
    const list = listOf(row);
    common = common.filter((one) => list.includes(one));
  }
  return common;
}
