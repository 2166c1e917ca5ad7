import { columnIds } from "../../playbook/tracker/column";
import { sharedCodes } from "./sharedCodes";
import type { RowMatch } from "./matchRows";
import type { Reviewed } from "../propose/reviewed";
import type { Tenants } from "../propose/tenants";
import type { SnapshotColumn } from "../snapshot";
import { columnIn, type BoundSnapshot } from "../table/snapshotCells";

/**
 * Whether what the preview decided for a tenant holds without being decided afresh: each of its rows stands where it
 * stood with the same cells, formulas and formats, and no other row is of the tenant. What a row gets hangs on its
 * tenant's rows and on no others.
 */
export function unchangedTenants(
  { input, tenants: then }: Reviewed,
  now: BoundSnapshot,
  tenants: Tenants,
  match: RowMatch,
): (place: number) => boolean {
  const isReadAlike =
    input.binding.language === now.binding.language &&
    (input.snapshot.from1904 ?? false) === (now.snapshot.from1904 ?? false);
  if (!isReadAlike) return () => false;
  const other = otherwise(input, now);
  return (place) => {
    const rows = tenants.rows[place] ?? [];
    const before = then.of(rows[0] ?? 0);
    return (
      then.rows[before]?.length === rows.length &&
      rows.every((row) => match.isInPlace(row) && then.of(row) === before && other[row] === 0)
    );
  };
}

/** 1 for each row in which a cell is no longer a formula, or became one, or has another format. */
function otherwise(then: BoundSnapshot, now: BoundSnapshot): Uint8Array {
  const other = new Uint8Array(now.snapshot.rowCount);
  for (const column of columnIds) {
    const [one, two] = [columnIn(then, column), columnIn(now, column)];
    if (one === undefined || two === undefined) continue;
    noteFormulas(other, one, two);
    noteFormats(other, one, two);
  }
  return other;
}

function noteFormulas(other: Uint8Array, then: SnapshotColumn, now: SnapshotColumn): void {
  for (const row of then.formulaRows) if (!now.formulaRows.has(row)) other[row] = 1;
  for (const row of now.formulaRows) if (!then.formulaRows.has(row)) other[row] = 1;
}

function noteFormats(other: Uint8Array, then: SnapshotColumn, now: SnapshotColumn): void {
  const rowCount = Math.min(then.formats.codes.length, now.formats.codes.length);
  const shared = sharedCodes(then.formats, now.formats, { then: rowCount, now: rowCount });
  for (let row = 0; row < rowCount; row++) if (shared.then[row] !== shared.now[row]) other[row] = 1;
}
