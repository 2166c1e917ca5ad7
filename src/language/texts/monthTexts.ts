import type { Conflict, HeldCell, TakenBecause } from "../../review/merge/values/monthValues";
import type { PairQuestion } from "../../review/merge/joinGroup";
import type { RenamedTenant } from "../../review/merge/sides/oneTenant";

/** A sentence with a number in it; plural forms are the language's own business. */
type Counted = (count: number) => string;

/** What the page for a month's export says; it is loaded with that page. */
export interface MonthTexts {
  readonly intro: string;
  readonly tracker: string;
  readonly portal: string;
  readonly last: string;
  readonly noLast: string;
  readonly lastMeans: string;
  readonly noExport: string;
  readonly compare: string;
  readonly heading: string;
  /** The tables, each with its rows. */
  readonly ofTables: (tracker: string, rows: number, portal: string, portalRows: number) => string;
  readonly takesOver: (columns: string) => string;
  /** Over the counts that are filters, and on each item. */
  readonly kinds: {
    readonly new: string;
    readonly asked: string;
    readonly changed: string;
    readonly toEnter: string;
    readonly gone: string;
    readonly sums: string;
    readonly aside: string;
  };
  readonly underNoIntent: Counted;
  /** What was said before and fits no more. */
  readonly lostSaid: Counted;
  readonly shown: Counted;
  readonly list: string;
  readonly portalRow: Counted;
  readonly isGrowth: string;
  readonly fromExport: string;
  readonly byPlaybook: string;
  readonly because: { readonly [B in TakenBecause]: string };
  readonly whichRow: string;
  readonly pairWhy: { readonly [W in PairQuestion["why"]]: string };
  readonly groupWaits: string;
  readonly isGone: string;
  readonly conflictWhy: { readonly [W in Conflict["why"]]: string };
  readonly mine: string;
  readonly theirs: string;
  readonly grown: Counted;
  readonly areNew: string;
  readonly areSame: string;
  readonly takeBack: string;
  readonly allMine: string;
  readonly allTheirs: string;
  readonly allOpen: string;
  readonly enterIt: string;
  readonly goneRow: string;
  readonly goneGroup: string;
  readonly sum: (sum: number, entitlements: number) => string;
  readonly held: { readonly [B in HeldCell["because"]]: string };
  readonly unnamed: { readonly tracker: string; readonly portal: string };
  readonly renamed: { readonly [W in RenamedTenant["why"]]: (tracker: string, portal: string) => string };
  readonly copy: string;
  readonly copied: Counted;
  readonly toCopy: string;
  /** A line of the list to copy. */
  readonly enterLine: (service: string, column: string, tracker: string, portal: string) => string;
  readonly going: (added: number, cells: number, rows: number) => string;
  readonly open: Counted;
  readonly keepsOn: (sheet: string) => string;
  readonly write: (added: number, cells: number) => string;
  /** What stands under the table goes down. */
  readonly moves: string;
  /** Rows of the tracker are hidden. */
  readonly hidden: string;
  readonly keepOnly: string;
  readonly added: Counted;
  readonly notAdded: Counted;
  readonly wrongRows: Counted;
  readonly kept: (sheet: string) => string;
  readonly notKept: string;
  readonly keepAgain: string;
  readonly toWorklist: string;
  readonly revertMonth: string;
  readonly removed: Counted;
  readonly touched: Counted;
  readonly lastBack: string;
  readonly lastStays: string;
}
