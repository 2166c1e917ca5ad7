import type { Binding, Rebinding } from "../../../playbook/tracker/bindHeadings";
import type { PageId } from "../../../playbook/pages";
import type { Job } from "../../port";
import { ProblemError, type Problem } from "../../problem";
import type { Snapshot, TableListing, TableRef } from "../../snapshot";
import { bindAgain } from "../../table/bindAgain";
import type { BoundListing } from "../../table/snapshotCells";
import type { MonthPort, PlainSheet, RowsWritten } from "../monthPort";
import { everyColumn } from "../openMonthTable";
import type { SkippedOfMonth, Unwritten } from "./approvedMonth";
import { assertOurs, readLastSheet } from "./lastSheet";
import type { KeptMonth } from "./keepMonth";

/** What a month's export is written with. */
export interface MonthRequest {
  readonly ref: TableRef;
  /** What a person said of the tracker's columns. */
  readonly rebinding?: Rebinding;
  /** How the tracker was understood when it was previewed. */
  readonly previewed: BoundListing;
  /** Where the last export stands, or the name of the sheet that is made for it. */
  readonly last: TableRef | string;
  /**
   * What of the approved month still holds (`keepMonth`), wherever that is thought; with `unwritten`, the same once more
   * where something of it was not written after all: then only what it says of the last export counts.
   */
  readonly keep: (fresh: Snapshot, binding: Binding, job: Job, unwritten?: Unwritten) => Promise<KeptMonth>;
}

/** What became of the last export's sheet. */
export type LastStep =
  /** before: what stood there; null where the sheet was made. */
  | { readonly state: "kept"; readonly ref: TableRef; readonly now: PlainSheet; readonly before: PlainSheet | null }
  /** What became of the tracker is not known yet: `settleMonth` writes it. */
  | { readonly state: "waits"; readonly before: PlainSheet | null }
  | { readonly state: "failed"; readonly because: Problem; readonly before: PlainSheet | null }
  /** It was put back since. */
  | { readonly state: "restored"; readonly before: PlainSheet | null };

/** What bringing in an export did [M6]. Plain data: rows count in `written.cells.snapshot`. */
export interface MonthReceipt {
  readonly binding: Binding;
  readonly pages: readonly PageId[];
  readonly written: RowsWritten;
  /** The export row of each row of `written.asked.added`. */
  readonly portalRows: readonly number[];
  readonly skipped: readonly SkippedOfMonth[];
  readonly last: LastStep;
}

/**
 * Writes an approved month into the tracker, as far as it still holds [W4], in one step; then, in a step of its own, the
 * last export for next time, by what was written [M7, H2]. What the first step didn't write comes up again next month.
 * Throws ProblemError while nothing was sent to be written.
 */
export async function applyMonth(port: MonthPort, request: MonthRequest, job: Job = {}): Promise<MonthReceipt> {
  const { ref, previewed, keep } = request;
  const before = await readLastSheet(port, request.last);
  let binding = previewed.binding;
  let kept: KeptMonth | undefined;
  const choose = (listing: TableListing) =>
    everyColumn(listing, (binding = bindAgain(listing, request.rebinding ?? {}, previewed)));
  const written = await port.updateRows(
    ref,
    choose,
    async (fresh) => {
      const { edits, added, next } = (kept = await keep(fresh, binding, job));
      assertOurs(before, next, typeof request.last === "string" ? request.last : request.last.sheetName);
      return { edits, added, removed: [] };
    },
    halfOf(job),
  );
  const { portalRows, skipped } = kept ?? { portalRows: [], skipped: [] };
  const receipt = { binding, pages: previewed.playbook.pages, written, portalRows, skipped };
  const last = await keepLast(port, request, { ...receipt, last: { state: "waits", before } }, job, kept?.next);
  return { ...receipt, last };
}

/** Asks what became of what is unknown, and writes the last export once that is known, or where that failed before. */
export async function settleMonth(
  port: MonthPort,
  request: MonthRequest,
  receipt: MonthReceipt,
  job: Job = {},
): Promise<MonthReceipt> {
  const settled = { ...receipt, written: await port.settleRows(receipt.written) };
  return receipt.last.state === "kept" ? settled : { ...settled, last: await keepLast(port, request, settled, job) };
}

/** Reading and writing the tracker is the first half of the way. */
function halfOf(job: Job): Job {
  return { ...job, progress: (done, total) => job.progress?.(done, 2 * total) };
}

async function keepLast(
  port: MonthPort,
  request: MonthRequest,
  receipt: MonthReceipt,
  job: Job,
  next?: PlainSheet,
): Promise<LastStep> {
  const { written, binding, last } = receipt;
  const { before } = last;
  if (isOpen(written)) return { state: "waits", before };
  const unwritten = unwrittenOf(receipt);
  try {
    const isWhole = next !== undefined && unwritten.rows.length + unwritten.portalRows.length === 0;
    const now = isWhole ? next : (await request.keep(written.cells.snapshot, binding, job, unwritten)).next;
    const ref = await port.keepSheet(request.last, now, secondHalfOf(job));
    return { state: "kept", ref, now, before };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { state: "failed", because: error.problem, before };
  }
}

function isOpen({ cells, added, removed }: RowsWritten): boolean {
  return cells.unknown.length + added.unknown.length + removed.unknown.length > 0;
}

function unwrittenOf({ written, portalRows }: MonthReceipt): Unwritten {
  const { cells, added } = written;
  const places = [...added.refused, ...added.wrong].map(({ place }) => place);
  return {
    rows: [...new Set(cells.notWritten.map(({ edit }) => edit.row))],
    portalRows: places.flatMap((place) => portalRows[place] ?? []),
  };
}

function secondHalfOf(job: Job): Job {
  return { ...job, progress: (done, total) => job.progress?.(total + done, 2 * total) };
}
