import { isError, type Cell } from "../cell";
import { fold, isPunctuationOnly } from "../fold";
import { isNa } from "../read/readTerm";
import { readYesNo } from "../read/readYesNo";
import { serviceOf } from "./service";
import { readColumn, type TrackingRows } from "../trackingRows";
import type { ColumnId } from "../column";

/** Who each row is of [R5]; keys are for comparing, undefined where the row has none. */
export interface Identities {
  readonly tenant: (row: number) => string | undefined;
  /** The name beside it, whatever identifies the tenant. */
  readonly name: (row: number) => string | undefined;
  readonly service: (row: number) => string | undefined;
  /** No bound column of the row has anything in it. */
  readonly isBlankRow: (row: number) => boolean;
}

export function identify(rows: TrackingRows): Identities {
  const id = readColumn(rows, "tenantId", nameKey);
  const name = readColumn(rows, "tenant", nameKey);
  const idOfName = idsByName(rows.rowCount, id, name);
  const emptiness = (Object.keys(rows.columns) as ColumnId[]).map((column) => readColumn(rows, column, isEmpty));
  const keyOfId = readColumn(rows, "tenantId", (cell) => prefixed("id:", nameKey(cell)));
  const keyOfName = readColumn(
    rows,
    "tenant",
    (cell) => idOfName.get(nameKey(cell) ?? "") ?? prefixed("name:", nameKey(cell)),
  );
  return {
    tenant: (row) => keyOfId(row) ?? keyOfName(row),
    name,
    service: readColumn(rows, "service", serviceKey),
    isBlankRow: (row) => emptiness.every((isEmptyAt) => isEmptyAt(row)),
  };
}

/** A name for comparing [R5]; undefined for N/A, "unknown", punctuation only and errors, which name nobody. */
export function nameKey(cell: Cell): string | undefined {
  if (isError(cell) || typeof cell === "boolean") return undefined;
  const key = fold(String(cell));
  if (key === "" || isPunctuationOnly(key) || isNa(key)) return undefined;
  return typeof cell === "string" && readYesNo(cell) === "undeclared" ? undefined : key;
}

function prefixed(prefix: string, key: string | undefined): string | undefined {
  return key === undefined ? undefined : prefix + key;
}

function serviceKey(cell: Cell): string | undefined {
  return nameKey(cell) === undefined ? undefined : serviceOf(String(cell));
}

/** For names that stand beside exactly one id: that id. */
function idsByName(
  rowCount: number,
  id: (row: number) => string | undefined,
  name: (row: number) => string | undefined,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string | null>();
  for (let row = 0; row < rowCount; row++) {
    const [ownId, ownName] = [id(row), name(row)];
    if (ownId === undefined || ownName === undefined) continue;
    const known = ids.get(ownName);
    ids.set(ownName, known === undefined || known === `id:${ownId}` ? `id:${ownId}` : null);
  }
  return new Map([...ids].flatMap(([key, only]) => (only === null ? [] : [[key, only] as const])));
}

function isEmpty(cell: Cell): boolean {
  return typeof cell === "string" && fold(cell) === "";
}
