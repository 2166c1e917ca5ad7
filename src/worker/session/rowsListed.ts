import type { Reviewed } from "../../review/propose/reviewed";
import { firstFilter, type Filter, type Show } from "../filter";
import type { Span } from "../rowView";
import type { Listed } from "../view";
import { decided } from "./decided";
import { addRows, filterRows, searchIn, type Search } from "./filterRows";
import { isWaiting } from "./tallyRows";

/** So many rows are in view before anyone says how many. */
const firstSpan: Span = { from: 0, to: 60 };

/** The list of a preview: the rows that fit its filter, and which part of it is looked at. */
export class RowsListed {
  private fits: readonly number[];
  private looked = firstSpan;
  private asked = firstFilter;
  private readonly search: Search;

  constructor(private readonly reviewed: Reviewed) {
    this.search = searchIn(reviewed.input);
    this.fits = filterRows(reviewed, this.search, this.asked);
  }

  get rows(): readonly number[] {
    return this.fits;
  }
  get filter(): Filter {
    return this.asked;
  }
  get span(): Span {
    return this.looked;
  }

  set(filter: Filter): void {
    this.asked = filter;
    this.looked = firstSpan;
    this.fits = filterRows(this.reviewed, this.search, filter);
  }

  look(span: Span): void {
    this.looked = span;
  }

  /** After rows were decided anew. */
  update(): void {
    this.fits = addRows(this.fits, filterRows(this.reviewed, this.search, this.asked));
  }

  /** Of the rows in the list, those that the rules change. */
  changing(): readonly number[] {
    return this.fits.filter((row) => this.reviewed.facts.standing(row) !== "nothing");
  }

  /** Of the rows in the list, those that wait, tenant by tenant. */
  waiting(): readonly number[] {
    return this.byTenant(this.fits.filter((row) => this.isWaiting(row)));
  }

  /** Rows, tenant by tenant, as each first comes. */
  byTenant(rows: readonly number[]): readonly number[] {
    const { tenants } = this.reviewed;
    const byTenant = new Map<number, number[]>();
    for (const row of rows) {
      const own = byTenant.get(tenants.of(row));
      if (own === undefined) byTenant.set(tenants.of(row), [row]);
      else own.push(row);
    }
    return [...byTenant.values()].flat();
  }

  /** All rows of a kind, in the list or not; the first of them. */
  fitting(show: Show, most = Infinity): readonly number[] {
    return filterRows(this.reviewed, this.search, { show, search: "" }).slice(0, most);
  }

  private isWaiting(row: number): boolean {
    return isWaiting(decided(this.reviewed, row).attention);
  }

  counts(): Listed {
    const changing = this.changing();
    const { rows } = this.reviewed.input.leftOut;
    const leftOut = changing.filter((row) => rows.has(row)).length;
    const waiting = this.fits.filter((row) => this.isWaiting(row)).length;
    return { rows: this.fits.length, waiting, taken: changing.length - leftOut, leftOut };
  }
}
