import type { Cell } from "../../../playbook/tracker/cell";
import type { Month } from "../month";
import type { CellState } from "../../snapshot";
import { nameKey } from "../../../playbook/tracker/identity/identify";
import type { FreshRow } from "./mergeValues";
import { sharedColumns, type SharedColumn } from "./sharedColumns";
import { tableCell } from "./tableCell";
import type { Wording } from "./wording";

/** The cells of a row to add, by index within the tracker's table; what is not there stays blank. */
export type FreshCells = ReadonlyMap<number, CellState>;

/** Who the tracker's rows are of, as its cells spell it, by what brings a tenant's rows together. */
export type TrackerTenants = (portalRow: number) => { readonly name: Cell; readonly id: Cell } | undefined;

/** The rows that come under the last one, with the tenant as the tracker has it and its words [M4]. */
export function freshRows(
  month: Month,
  rows: readonly FreshRow[],
  wording: Wording,
  tenantOf: TrackerTenants,
): readonly FreshCells[] {
  const columns = sharedColumns(month.tracker, month.portal);
  return rows.map((row) => freshCells(month, columns, row, wording, tenantOf));
}

function freshCells(
  { tracker, portal }: Month,
  columns: readonly SharedColumn[],
  { portalRow, growth }: FreshRow,
  wording: Wording,
  tenantOf: TrackerTenants,
): FreshCells {
  const cells = new Map<number, CellState>();
  for (const { id, index, otherIndex } of columns) {
    const state = wording.fresh(portalRow, id, index, otherIndex);
    cells.set(index, id === "entitlements" && growth !== undefined ? { value: growth } : state);
  }
  const known = tenantOf(portalRow);
  const { tenant, tenantId } = tracker.binding.columns;
  setName(cells, tenant, known?.name ?? "", tableCell(portal, portalRow, portal.binding.columns.tenant));
  setName(cells, tenantId, known?.id ?? "", tableCell(portal, portalRow, portal.binding.columns.tenantId));
  for (const [index, { value }] of cells) if (value === "" || typeof value === "object") cells.delete(index);
  return cells;
}

/** As the tracker has it, else as the export does. */
function setName(cells: Map<number, CellState>, index: number | undefined, own: Cell, portals: Cell): void {
  if (index === undefined) return;
  cells.set(index, { value: nameKey(own) === undefined ? portals : own });
}
