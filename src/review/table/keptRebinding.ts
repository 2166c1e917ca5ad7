import type { Rebinding } from "../../playbook/tracker/bindHeadings";
import { columnIds, type ColumnId } from "../../playbook/tracker/column";
import type { TableListing, TableRef } from "../snapshot";

/** A rebinding as the workbook keeps it: by heading, for columns move; null is "none". */
export type KeptRebinding = { readonly [column in ColumnId]?: string | null };

/** Kept rebindings by table (`tableKey`). */
export type KeptRebindings = { readonly [table: string]: KeptRebinding };

/** What a table is known by as long as the workbook lives. */
export function tableKey({ tableId, sheetId }: TableRef): string {
  return tableId ?? sheetId;
}

export function keepRebinding({ headings }: TableListing, rebinding: Rebinding): KeptRebinding {
  return Object.fromEntries(
    Object.entries(rebinding).map(([column, index]) => [column, index === null ? null : String(headings[index] ?? "")]),
  );
}

/** The kept choice for a table as it is now; headings that are gone, or stand twice, tell nothing and are forgotten. */
export function recallRebinding(listing: TableListing, kept: KeptRebindings): Rebinding {
  const own = kept[tableKey(listing.ref)] ?? {};
  const recalled: { [column in ColumnId]?: number | null } = {};
  for (const column of columnIds) {
    const heading = own[column];
    const places = listing.headings.flatMap((cell, index) => (String(cell) === heading ? [index] : []));
    const [index] = places;
    if (heading === null) recalled[column] = null;
    else if (index !== undefined && places.length === 1) recalled[column] = index;
  }
  return recalled;
}

/** What was read from the workbook, as far as it is a kept rebinding: others may write there too. */
export function readKeptRebindings(value: unknown): KeptRebindings {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([table, own]) => (isRecord(own) ? [[table, columnsOf(own)] as const] : [])),
  );
}

function columnsOf(own: Readonly<Record<string, unknown>>): KeptRebinding {
  return Object.fromEntries(
    columnIds.flatMap((column) => {
      const heading = own[column];
      return heading === null || typeof heading === "string" ? [[column, heading] as const] : [];
    }),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
