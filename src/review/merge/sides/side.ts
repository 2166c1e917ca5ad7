import { isNewSubscription } from "../../../playbook/tracker/isNewSubscription";
import { nameKey } from "../../../playbook/tracker/identity/identify";
import type { OpenedTable } from "../../../playbook/tracker/openedTable";
import { seatsOf } from "./seats";

/** The code of Status Unknown among those of L1 values. */
export const statusUnknown = 0;

/** Of a line whose status nobody knows: it is in question since the time before (M7), or which line it is. */
export const unknownL1 = -1;

/** What stands in the status cells of a kept line where nobody knows what they held [M7]. */
export const inQuestion = "?";

/**
 * Stands behind the L1 of a kept line whose status is in question [M7]. Nobody sees it and no reading minds it; it says
 * that the line's row stood for an export row of other status and the same seats.
 */
export const questionMark = "\u200B";

/** Codes of texts, one numbering for all tables of a month. */
export class Codes {
  private readonly codeOf = new Map<string, number>();

  constructor(...first: readonly string[]) {
    first.forEach((text) => this.of(text));
  }

  of(text: string): number {
    const code = this.codeOf.get(text) ?? this.codeOf.size;
    this.codeOf.set(text, code);
    return code;
  }
}

/** What the tables of a month number together. */
export interface MonthCodes {
  readonly l1: Codes;
  readonly subscription: Codes;
  readonly group: Codes;
}

export const monthCodes = (): MonthCodes => ({
  l1: new Codes("l1.statusUnknown"),
  subscription: new Codes(),
  group: new Codes(),
});

/** A table as the join sees it: a number a row in each list. */
export interface Side {
  readonly rowCount: number;
  /** Of tenant + service; -1 for a row that has no tenant or no service. */
  readonly group: Int32Array;
  readonly l1: Int32Array;
  /** 1 at Status Unknown > New Subscription, that L2 or none. */
  readonly isNew: Uint8Array;
  /** NaN where the cell is no number. */
  readonly seats: Float64Array;
  /** -1 for none. */
  readonly subscription: Int32Array;
  /** 1 for a kept line whose status is in question. */
  readonly isInQuestion: Uint8Array;
}

export function readSide(table: OpenedTable, tenant: (row: number) => string | undefined, codes: MonthCodes): Side {
  const { rowCount } = table.rows;
  const { readings, who } = table;
  const subscription = table.read("subscription", nameKey);
  const seats = table.read("entitlements", seatsOf);
  const isMarked = table.read("l1", (cell) => typeof cell === "string" && cell.endsWith(questionMark));
  const codeIn = (own: Codes, text: string | undefined) => (text === undefined ? -1 : own.of(text));
  const isNew = (row: number) => isNewSubscription(table, row) && readings.meaning(row, "l1") !== `text:${inQuestion}`;
  return {
    rowCount,
    group: Int32Array.from({ length: rowCount }, (_, row) =>
      codeIn(codes.group, groupKey(tenant(row), who.service(row))),
    ),
    l1: Int32Array.from({ length: rowCount }, (_, row) => l1Code(table, row, codes.l1)),
    isNew: Uint8Array.from({ length: rowCount }, (_, row) => (isNew(row) ? 1 : 0)),
    seats: Float64Array.from({ length: rowCount }, (_, row) => seats(row)),
    subscription: Int32Array.from({ length: rowCount }, (_, row) => codeIn(codes.subscription, subscription(row))),
    isInQuestion: Uint8Array.from({ length: rowCount }, (_, row) => (isMarked(row) ? 1 : 0)),
  };
}

function groupKey(tenant: string | undefined, service: string | undefined): string | undefined {
  return tenant === undefined || service === undefined ? undefined : `${tenant}\n${service}`;
}

/** An L1 that can't be read is one of its own, the same wherever it is spelt so. */
function l1Code({ readings }: OpenedTable, row: number, codes: Codes): number {
  const l1 = readings.l1(row);
  const meaning = readings.meaning(row, "l1");
  if (meaning === `text:${inQuestion}`) return unknownL1;
  return codes.of(l1 === "unreadable" ? meaning : l1);
}
