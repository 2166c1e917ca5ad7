import type { Reviewed } from "../../review/propose/reviewed";
import { firstFilter, type Filter, type Show } from "../filter";
import type { Grouping } from "../grouping";
import type { Span } from "../rowView";
import type { Listed } from "../view";
import { decided } from "./decided";
import { addRows, filterRows, searchIn, type Search } from "./filterRows";
import { GroupedRows } from "./groupedRows";
import { ListTenants } from "./listTenants";
import { isWaiting } from "./tallyRows";

/** So many rows are in view before anyone says how many. */
const firstSpan: Span = { from: 0, to: 60 };

/** How a list is made; it says the same of the table when it is opened again. */
export interface ListedBy {
  readonly filter: Filter;
  readonly byTenant: boolean;
  /** Keys of the tenants whose groups are closed. */
  readonly closed: ReadonlySet<string>;
}

export const firstListedBy: ListedBy = { filter: firstFilter, byTenant: false, closed: new Set() };

/** The list of a preview: the rows that fit its filter, by tenant or not, and which part of it is looked at. */
export class RowsListed {
  private fits: readonly number[] = [];
  private looked = firstSpan;
  private listed = firstListedBy;
  private grouped: GroupedRows | null = null;
  private readonly search: Search;
  private readonly tenants: ListTenants;

  constructor(private readonly reviewed: Reviewed) {
    this.search = searchIn(reviewed.input);
    this.tenants = new ListTenants(reviewed);
    this.list(firstListedBy);
  }

  /** All of the list, whether their groups are closed or not. */
  get rows(): readonly number[] {
    return this.fits;
  }
  get by(): ListedBy {
    return this.listed;
  }
  get span(): Span {
    return this.looked;
  }
  /** null: it is not grouped. */
  get groups(): GroupedRows | null {
    return this.grouped;
  }

  list(by: ListedBy): void {
    this.looked = firstSpan;
    this.arrange(by, filterRows(this.reviewed, this.search, by.filter));
  }

  set(filter: Filter): void {
    this.list({ ...this.listed, filter });
  }

  group(grouping: Grouping): void {
    if ("byTenant" in grouping) return this.list({ ...this.listed, byTenant: grouping.byTenant });
    const meant = grouping.of === "all" ? this.fits : [grouping.of];
    const closed = new Set(this.listed.closed);
    for (const row of meant) {
      if (grouping.closed) closed.add(this.tenants.keyOf(row));
      else closed.delete(this.tenants.keyOf(row));
    }
    this.arrange({ ...this.listed, closed }, this.fits);
  }

  look(span: Span): void {
    this.looked = span;
  }

  /** After rows were decided anew. */
  update(): void {
    this.arrange(this.listed, addRows(this.fits, filterRows(this.reviewed, this.search, this.listed.filter)));
  }

  /** The rows at the places of a part of the list. */
  rowsAt(span: Span): readonly number[] {
    return this.grouped === null ? this.fits.slice(span.from, span.to) : this.grouped.rowsAt(span);
  }

  ofTenant(row: number): readonly number[] {
    return this.fits.filter((own) => this.tenants.isSame(own, row));
  }

  /** Of the rows in the list, those that the rules change. */
  changing(): readonly number[] {
    return this.fits.filter((row) => this.reviewed.facts.standing(row) !== "nothing");
  }

  /** Of the rows in the list, those that wait, tenant by tenant. */
  waiting(): readonly number[] {
    return this.byTenant(this.fits.filter((row) => this.isWaiting(row))).flat();
  }

  byTenant(rows: readonly number[]): readonly (readonly number[])[] {
    return this.tenants.byTenant(rows);
  }

  /** All rows of a kind, in the list or not; the first of them. */
  fitting(show: Show, most = Infinity): readonly number[] {
    return filterRows(this.reviewed, this.search, { show, search: "" }).slice(0, most);
  }

  counts(): Listed {
    const changing = this.changing();
    const { rows } = this.reviewed.input.leftOut;
    const leftOut = changing.filter((row) => rows.has(row)).length;
    const waiting = this.fits.filter((row) => this.isWaiting(row)).length;
    const all = this.grouped?.groups;
    return {
      rows: this.fits.length,
      places: this.grouped?.places ?? this.fits.length,
      groups: all === undefined ? null : { all: all.length, closed: all.filter(({ isClosed }) => isClosed).length },
      waiting,
      taken: changing.length - leftOut,
      leftOut,
    };
  }

  private arrange(by: ListedBy, fits: readonly number[]): void {
    this.listed = by;
    const tenants = by.byTenant ? this.tenants.byTenant(fits) : null;
    this.fits = tenants?.flat() ?? fits;
    this.grouped = tenants && new GroupedRows(tenants, (row) => by.closed.has(this.tenants.keyOf(row)));
  }

  private isWaiting(row: number): boolean {
    return isWaiting(decided(this.reviewed, row).attention);
  }
}
