import { ProblemError } from "../../review/problem";
import type { TableRef } from "../../review/snapshot";
import { listTables } from "./listTables";
import { type IsHeadingRow } from "../../review/door/findHeadings";
import { askRange, askTable, rangePlace, tablePlace, type Place } from "./place";

export interface LocateSettings {
  readonly isHeadingRow: IsHeadingRow;
  /** Whether to ask for merged cells of a plain range. */
  readonly merged: boolean;
}

/**
 * Where the rows stand now, in one round trip; for a plain range whose headings have moved, or that comes
 * without the place of its headings, three more. Throws table-gone, no-headings.
 */
export async function locate(context: Excel.RequestContext, ref: TableRef, how: LocateSettings): Promise<Place> {
  const { isHeadingRow } = how;
  const asked = askPlace(context, ref, how.merged);
  if (asked === null) return locate(context, await findAgain(context, ref, isHeadingRow), how);
  await context.sync();
  const place = asked();
  if (place === null) throw new ProblemError({ code: "table-gone", name: ref.name ?? ref.sheetName });
  if (ref.kind === "table") return withHeadings(place);
  if (isHeadingRow(place.listing.headings)) return place;
  const again = await findAgain(context, ref, isHeadingRow);
  if (sameHeadingsAt(again, ref)) throw new ProblemError({ code: "rows-moved" });
  return locate(context, again, how);
}

/** Asks for a place within a batch; what comes back tells it after the next sync. null: nobody knows where to look. */
export function askPlace(context: Excel.RequestContext, ref: TableRef, merged: boolean): (() => Place | null) | null {
  if (ref.kind === "table") {
    const table = askTable(context.workbook.tables.getItemOrNullObject(ref.tableId ?? ref.name ?? ""));
    return () => tablePlace(table);
  }
  if (ref.headingsAt === undefined) return null;
  const range = askRange(context, ref, ref.headingsAt, merged);
  return () => rangePlace(range);
}

function withHeadings(place: Place): Place {
  if (place.listing.headings.length === 0)
    throw new ProblemError({ code: "no-headings", name: place.listing.ref.name ?? "" });
  return place;
}

async function findAgain(context: Excel.RequestContext, ref: TableRef, isHeadingRow: IsHeadingRow): Promise<TableRef> {
  const all = await listTables(context, isHeadingRow);
  const found = all.find((one) => one.ref.kind === "range" && one.ref.sheetId === ref.sheetId);
  if (found === undefined) throw new ProblemError({ code: "no-headings", name: ref.sheetName });
  return found.ref;
}

function sameHeadingsAt(a: TableRef, b: TableRef): boolean {
  return JSON.stringify(a.headingsAt) === JSON.stringify(b.headingsAt);
}
