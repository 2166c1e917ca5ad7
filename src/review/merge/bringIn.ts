import type { AttentionCode } from "../../playbook/pages";
import type { SheetWords } from "../propose/sheetWords";
import { join, type Joined } from "./join";
import type { Month } from "./month";
import { nextExport, type NextExport } from "./next/nextExport";
import { decideFresh, nothingDecided, type DecidedRow } from "./result/decideFresh";
import { isNamed, trackerTenants } from "./sides/trackerTenants";
import type { Standing } from "./story/tellStory";
import { freshRows } from "./values/freshRows";
import { mergeValues, type FreshRow, type MonthMerge } from "./values/mergeValues";
import { noValueAnswers, nothingOfMonthLeftOut, type Growth, type ValueAnswers } from "./values/monthValues";
import { Wording } from "./values/wording";

/** What a person answered: by tracker row, where it stands; and what `ValueAnswers` says. */
export interface Answers extends ValueAnswers {
  readonly standings: ReadonlyMap<number, Standing>;
}

export const noAnswers: Answers = { standings: new Map(), ...noValueAnswers };

/** A row that is added under the last one, and what stands in it. */
export interface AddedRow extends FreshRow, DecidedRow {}

/** All that bringing in an export comes to [M1–M7]; rows are data rows, from 0. */
export interface BroughtIn {
  readonly joined: Joined;
  readonly merge: MonthMerge;
  readonly added: readonly AddedRow[];
  /** Growths that a person has not decided about, with the codes their rows would get. */
  readonly grown: readonly (Growth & { readonly codes: readonly AttentionCode[] })[];
  readonly next: NextExport;
  /** Rows that say something, but not of which tenant and service. */
  readonly unmatched: { readonly tracker: readonly number[]; readonly portal: readonly number[] };
}

/** Brings this month's export into a tracker: what changes, what is new, what a person is asked. Pure. */
export function bringIn(
  month: Month,
  words: SheetWords,
  answers: Answers = noAnswers,
  leftOut = nothingOfMonthLeftOut,
): BroughtIn {
  const joined = join(month, answers.standings);
  const wording = new Wording(month.tracker, month.portal, words);
  const merge = mergeValues(month, joined, wording, answers, leftOut);
  const tenantOf = trackerTenants(month, joined);
  const cellsOf = (rows: readonly FreshRow[]) => freshRows(month, rows, wording, tenantOf);
  const fresh = cellsOf(merge.fresh);
  const decided = decideFresh(month.tracker, merge.cells, fresh, words);
  const growths = merge.grown.map(({ portalRow, entitlements }) => ({ portalRow, growth: entitlements }));
  const withGrowths =
    growths.length === 0 ? [] : decideFresh(month.tracker, merge.cells, [...fresh, ...cellsOf(growths)], words);
  return {
    joined,
    merge,
    added: merge.fresh.map((row, place) => ({ ...row, ...(decided[place] ?? nothingDecided) })),
    grown: merge.grown.map((one, place) => ({ ...one, codes: withGrowths[fresh.length + place]?.codes ?? [] })),
    next: nextExport(month, joined, merge),
    unmatched: {
      tracker: unnamedRows(month.tracker, joined.tracker.group),
      portal: unnamedRows(month.portal, joined.portal.group),
    },
  };
}

function unnamedRows(table: Month["tracker"], group: Int32Array): readonly number[] {
  return [...group.keys()].filter((row) => !isNamed(group, row) && !table.table.who.isBlankRow(row));
}
