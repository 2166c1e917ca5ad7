import { parseAddress } from "../../../src/file/address";
import { ExcelError, invalidArgument } from "./excelError";
import type { Session } from "./session";
import type { TableInfo } from "./workbook";

/** By id, or by name in any case. */
export function tableByKey(tables: readonly TableInfo[], key: unknown): TableInfo | undefined {
  if (typeof key !== "string") throw invalidArgument("TableCollection.getItem");
  return tables.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}

const r1c1 = /^(r\d*c?\d*|c\d*)$/i;

/** Letters, digits, dots and underscores, and nothing a formula could take for a cell. */
export function checkTableName(name: string, id: string, { workbook }: Session): void {
  const likeACell = parseAddress(name) !== null || r1c1.test(name);
  if (likeACell || name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw invalidArgument("Table.name");
  const twin = tableByKey(workbook.tables(), name);
  if (twin !== undefined && twin.id !== id) throw new ExcelError("InvalidArgument", "Table.name");
}

export function freeTableName({ workbook }: Session): string {
  const names = new Set(workbook.tables().map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (names.has(`table${String(number)}`)) number += 1;
  return `Table${String(number)}`;
}
