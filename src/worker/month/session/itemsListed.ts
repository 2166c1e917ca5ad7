import { searchIn, type Search } from "../../session/filterRows";
import type { Month } from "../../../review/merge/month";
import type { Span } from "../../rowView";
import { firstMonthFilter, type MonthFilter, type MonthWindow } from "../monthView";
import type { MonthEntry } from "./monthEntry";

/** So many items are in view before anyone says how many. */
const firstSpan: Span = { from: 0, to: 60 };

/** The list of a month: the items that fit its filter, and which part of it is looked at. */
export class ItemsListed {
  private asked = firstMonthFilter;
  private looked = firstSpan;
  private listed: readonly MonthEntry[];
  private readonly search: { readonly tracker: Search; readonly portal: Search };

  constructor(
    { tracker, portal }: Month,
    private entries: readonly MonthEntry[],
  ) {
    this.search = { tracker: searchIn(tracker), portal: searchIn(portal) };
    this.listed = entries;
  }

  get filter(): MonthFilter {
    return this.asked;
  }
  get items(): readonly MonthEntry[] {
    return this.listed;
  }

  set(filter: MonthFilter): void {
    this.asked = filter;
    this.looked = firstSpan;
    this.listed = this.fitting();
  }

  look(span: Span): void {
    this.looked = span;
  }

  /** After something was said: an item stays in its place, one that is no more goes, one that came stands at the end. */
  update(entries: readonly MonthEntry[]): void {
    this.entries = entries;
    const now = new Map(this.fitting().map((entry) => [entry.key, entry]));
    const stay = this.listed.flatMap(({ key }) => now.get(key) ?? []);
    const before = new Set(stay.map(({ key }) => key));
    this.listed = [...stay, ...[...now.values()].filter(({ key }) => !before.has(key))];
  }

  window(): MonthWindow {
    const { from, to } = this.looked;
    return { from, items: this.listed.slice(from, to).map((entry) => entry.view()) };
  }

  private fitting(): readonly MonthEntry[] {
    const { show, search } = this.asked;
    const isFound = { tracker: this.search.tracker(search), portal: this.search.portal(search) };
    return this.entries.filter(({ kind, side, row }) => (show === "all" || show === kind) && isFound[side](row));
  }
}
