import type { RowTexts } from "../../../language/texts/paneTexts";
import { isError, type Cell } from "../../../playbook/tracker/cell";
import { cellIn, type BoundSnapshot } from "../../../review/table/snapshotCells";

/** What a row is called: whose it is, and where it stands on the sheet. */
export interface RowLabel {
  readonly tenant: string;
  readonly service: string;
  readonly place: string;
  /** All of it, for screen readers. */
  readonly whole: string;
}

export function rowLabel(bound: BoundSnapshot, row: number, texts: RowTexts): RowLabel {
  const tenant = textOf(cellIn(bound, row, "tenant")) || textOf(cellIn(bound, row, "tenantId")) || texts.noTenant;
  const service = textOf(cellIn(bound, row, "service")) || texts.noService;
  const place = texts.row(bound.snapshot.listing.headingRow + 2 + row);
  return { tenant, service, place, whole: `${tenant}, ${service}, ${place}` };
}

function textOf(cell: Cell): string {
  return isError(cell) ? cell.error : String(cell).trim();
}
