import { isError, type Cell } from "../../playbook/tracker/cell";
import type { ColumnId } from "../../playbook/tracker/column";
import type { Language } from "../../playbook/tracker/language";
import type { AttentionCode, LeftReason, PageId, ScenarioId } from "../../playbook/pages";
import type { RowProposal } from "../../review/propose/proposal";
import type { Change } from "../../review/change";
import type { Classified } from "../classify";

export interface ReportRow {
  /** Sheet row, counted from 1. */
  readonly row: number;
  readonly scenario: ScenarioId | null;
  readonly attention: readonly AttentionCode[];
  readonly left: LeftReason | null;
  /** Column → old and new value; a date is its serial number, "" is a blank. */
  readonly changes: { readonly [column in ColumnId]?: readonly [string | number | boolean, string | number | boolean] };
}

/** A cell or row that keeps what it holds though the rules would set it. */
export interface Skipped {
  readonly row: number;
  readonly column?: ColumnId;
  readonly because: string;
}

export interface Report {
  /** null for a plain range. */
  readonly table: string | null;
  readonly sheet: string;
  readonly headerRow: number;
  readonly language: Language;
  /** Those that decided. */
  readonly pages: readonly PageId[];
  /** In the order of the sheet. */
  readonly columns: readonly ColumnId[];
  readonly rows: readonly ReportRow[];
  readonly cellsWritten: number;
  readonly skipped: readonly Skipped[];
}

export function report(classified: Classified): Report {
  const { listing, binding, language, proposals, receipt } = classified;
  const columns = (Object.entries(binding.columns) as [ColumnId, number][]).sort(([, one], [, other]) => one - other);
  return {
    table: listing.ref.name,
    sheet: listing.ref.sheetName,
    headerRow: listing.headingRow + 1,
    language,
    pages: classified.input.playbook.pages,
    columns: columns.map(([column]) => column),
    rows: proposals.map((proposal) => reportRow(proposal, sheetRow(classified, proposal.row))),
    cellsWritten: receipt?.written.length ?? 0,
    skipped: skipped(classified),
  };
}

function sheetRow({ listing }: Classified, row: number): number {
  return listing.headingRow + 2 + row;
}

function reportRow({ decision, changes }: RowProposal, row: number): ReportRow {
  const { scenario, attention, left } = decision;
  return {
    row,
    scenario,
    attention,
    left,
    changes: Object.fromEntries(changes.map((change) => [change.column, oldAndNew(change)])),
  };
}

function oldAndNew({ from, to }: Change): readonly [string | number | boolean, string | number | boolean] {
  return [plain(from.value), plain(to.value)];
}

function plain(cell: Cell): string | number | boolean {
  return isError(cell) ? cell.error : cell;
}

function skipped(classified: Classified): Skipped[] {
  const { proposals, receipt } = classified;
  return [
    ...proposals.flatMap(({ row, kept }) =>
      kept.map(({ column, because }) => ({ row: sheetRow(classified, row), column, because })),
    ),
    ...(receipt?.skipped ?? []).map(({ row, because }) => ({ row: sheetRow(classified, row), because })),
    ...(receipt?.notWritten ?? []).map(({ change, because }) => ({
      row: sheetRow(classified, change.row),
      column: change.column,
      because: because.code,
    })),
    ...(receipt?.unknown ?? []).map(({ row, column }) => ({
      row: sheetRow(classified, row),
      column,
      because: "unknown",
    })),
  ];
}
