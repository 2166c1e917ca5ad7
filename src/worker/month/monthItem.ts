import type { AttentionCode, ScenarioId } from "../../playbook/pages";
import type { Cell } from "../../playbook/tracker/cell";
import type { PairQuestion } from "../../review/merge/joinGroup";
import type { RenamedTenant } from "../../review/merge/sides/oneTenant";
import type { SpeltTenant } from "../../review/merge/sides/tenantNames";
import type { Standing } from "../../review/merge/story/tellStory";
import type { Conflict, HeldCell, TakenBecause } from "../../review/merge/values/monthValues";
import type { StatusColumn } from "../../review/merge/values/statusUnits";
import type { CellState } from "../../review/snapshot";
import type { RowName } from "../../review/table/rowName";
import type { ExistingRow } from "../rowView";

/** What there is in a month's preview, in the order in which it is listed. */
export const monthKinds = ["new", "asked", "changed", "toEnter", "gone", "sums", "aside"] as const;
export type MonthKind = (typeof monthKinds)[number];

/** How a row stands, and how many seats it has; "" where its table lacks the column. */
export interface RowStatus {
  readonly l1: Cell;
  readonly l2: Cell;
  readonly l3: Cell;
  readonly serviceStatus: Cell;
  readonly seats: Cell;
  readonly subscription: Cell;
}

/** A row of a table with how it stands. */
export interface StatusRow {
  readonly name: RowName;
  readonly status: RowStatus;
}

/** `key`: what an item is known by as long as the month is open; `name`: of the row it is about. */
interface Item {
  readonly key: string;
  readonly name: RowName;
}

/** A cell of a new row; index: its column within the tracker's table. */
export interface NewCell {
  readonly index: number;
  readonly to: CellState;
  /** What the export gives, where the rules say something else. */
  readonly given: CellState | null;
  /** By the rules, not by the export. */
  readonly isDecided: boolean;
}

/** An export row that comes under the last row; `name` is its place in the export. */
export interface NewItem extends Item {
  readonly kind: "new";
  readonly seats: Cell;
  /** It is the growth of a row that was there. */
  readonly isGrowth: boolean;
  readonly cells: readonly NewCell[];
  readonly codes: readonly AttentionCode[];
  readonly scenario: ScenarioId | null;
  /** A new subscription under No Intent: it waits for a word. */
  readonly isWaiting: boolean;
  readonly existing: readonly ExistingRow[];
  readonly isLeftOut: boolean;
}

export interface PairCandidate {
  readonly standing: Standing;
  /** The export row; null where the tracker row is gone. */
  readonly row: StatusRow | null;
}

/** Which export row is this tracker row? */
export interface PairItem extends Item {
  readonly kind: "asked";
  readonly what: "pair";
  readonly status: RowStatus;
  readonly candidates: readonly PairCandidate[];
  readonly why: PairQuestion["why"];
  readonly answer: Standing | null;
}

/** Whose value counts? The values stand in the order of the columns. */
export interface ConflictItem extends Item {
  readonly kind: "asked";
  readonly what: "conflict";
  readonly columns: readonly StatusColumn[];
  readonly tracker: readonly Cell[];
  readonly portal: readonly Cell[];
  readonly why: Conflict["why"];
  readonly answer: "tracker" | "portal" | null;
}

/** Are the further seats new ones? `name` is the export row's. */
export interface GrownItem extends Item {
  readonly kind: "asked";
  readonly what: "grown";
  readonly entitlements: number;
  readonly rows: readonly StatusRow[];
  readonly codes: readonly AttentionCode[];
  readonly answer: "new" | "same" | null;
}

export type QuestionItem = PairItem | ConflictItem | GrownItem;

export interface ChangedCell {
  readonly index: number;
  readonly from: CellState;
  readonly to: CellState;
  readonly because: TakenBecause;
  readonly leftOut: boolean;
}

/** A tracker row that takes values of the export. */
export interface ChangedItem extends Item {
  readonly kind: "changed";
  readonly row: number;
  readonly cells: readonly ChangedCell[];
  readonly isLeftOut: boolean;
}

/** What a person changed and the portal doesn't know yet. */
export interface EnterItem extends Item {
  readonly kind: "toEnter";
  readonly cells: readonly { readonly column: StatusColumn; readonly tracker: Cell; readonly portal: Cell }[];
}

/** A tracker row that nothing in the export stands for. */
export interface GoneItem extends Item {
  readonly kind: "gone";
  readonly status: RowStatus;
  /** The export has no row of its tenant and service any more. */
  readonly isWholeGroup: boolean;
}

/** Rows that stand for one export row and don't total it; `name` is the export row's. */
export interface SumItem extends Item {
  readonly kind: "sums";
  readonly entitlements: number;
  readonly sum: number;
  readonly rows: readonly StatusRow[];
}

/** A cell that keeps what it holds, a row nobody knows the tenant or service of, a tenant by another name or ID. */
export type AsideItem = Item & { readonly kind: "aside" } & (
    | { readonly what: "held"; readonly index: number; readonly because: HeldCell["because"] }
    | { readonly what: "unnamed"; readonly side: "tracker" | "portal" }
    | {
        readonly what: "renamed";
        readonly why: RenamedTenant["why"];
        readonly tracker: SpeltTenant;
        readonly portal: SpeltTenant;
      }
  );

/** All that something in a month's preview needs to be drawn; the words are the pane's. */
export type MonthItem = NewItem | QuestionItem | ChangedItem | EnterItem | GoneItem | SumItem | AsideItem;
