import type { HostValue } from "../stand-ins/excel/workbook";
import { valueIn, type Expected, type SampleRow } from "../stand-ins/workbench/samples/sampleCell";
import { sampleColumns, sampleRows } from "../stand-ins/workbench/samples/sampleTable";
import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";

export type SampleColumn = (typeof sampleColumns)[number];

/** A row of a sample tracker, by its number on the sheet. */
export interface SheetRow {
  readonly row: number;
  readonly tenant: string;
  readonly service: string;
  readonly subscription: string;
  readonly expected: Expected;
}

export const sheetNames = { en: "Tracker", ja: "管理表" } as const;

const textOf = ({ cells }: SampleRow, column: "tenant" | "service" | "subscription"): string => {
  const cell = cells[column];
  return cell === undefined ? "" : String(valueIn(cell, "en"));
};

/** Every row with what its scene says of it; headings stand in row 1. */
export const sheetRows: readonly SheetRow[] = sampleRows().map((row, index) => ({
  row: index + 2,
  tenant: textOf(row, "tenant"),
  service: textOf(row, "service"),
  subscription: textOf(row, "subscription"),
  expected: row.expected,
}));

/** By the number that its scene gave it: the same in both languages. */
export function rowOf(subscription: string): SheetRow {
  const found = sheetRows.find((row) => row.subscription === subscription);
  if (found === undefined) throw new Error(`the samples have no row ${subscription}`);
  return found;
}

/** "U" for the notes. */
export const letterOf = (column: SampleColumn): string =>
  String.fromCharCode("A".charCodeAt(0) + sampleColumns.indexOf(column));

/** The table's rows by their subscription, wherever they stand now. */
export async function tableNow({ page }: WorkbenchPage): Promise<ReadonlyMap<string, readonly HostValue[]>> {
  const rows = await page.evaluate(() => {
    const workbook = window.workbench?.bench.current?.workbook;
    const table = workbook?.tables()[0];
    return table === undefined ? [] : (workbook?.values(table.sheetId, table.rect) ?? []);
  });
  return new Map(rows.slice(1).map((row) => [String(row[sampleColumns.indexOf("subscription")] ?? ""), row]));
}

/** The cells that differ, as "S-1001 owner". */
export function differences(
  before: ReadonlyMap<string, readonly HostValue[]>,
  now: ReadonlyMap<string, readonly HostValue[]>,
): readonly string[] {
  const held = (cell: HostValue | undefined): string => JSON.stringify(cell ?? "");
  return [...before].flatMap(([subscription, cells]) =>
    sampleColumns
      .filter((_, at) => held(now.get(subscription)?.[at]) !== held(cells[at]))
      .map((column) => `${subscription} ${column}`),
  );
}
