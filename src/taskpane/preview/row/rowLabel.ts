import type { RowTexts } from "../../../language/texts/paneTexts";
import { isError, type Cell } from "../../../playbook/tracker/cell";
import type { RowName } from "../../../review/table/rowName";

/** What a row is called: whose it is, and where it stands on the sheet. */
export interface RowLabel {
  readonly tenant: string;
  readonly service: string;
  readonly place: string;
  /** All of it, for screen readers. */
  readonly whole: string;
}

export function rowLabel(name: RowName, texts: RowTexts): RowLabel {
  const tenant = textOf(name.tenant) || texts.noTenant;
  const service = textOf(name.service) || texts.noService;
  const place = texts.row(name.sheetRow);
  return { tenant, service, place, whole: `${tenant}, ${service}, ${place}` };
}

function textOf(cell: Cell): string {
  return isError(cell) ? cell.error : String(cell).trim();
}
