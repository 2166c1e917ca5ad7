import { fileWorkbook, type FileWorkbook } from "../../file/fileWorkbook";
import { isHeadingRow } from "../../playbook/tracker/bindHeadings";
import { leadingPlaybook } from "../../playbook/playbook";
import { openMonthTable } from "../../review/merge/openMonthTable";
import type { BoundSnapshot } from "../../review/table/snapshotCells";
import { firstTracker } from "../chooseTable";

/** A file of a month: the workbook, and the first table or range in it that is a tracker's or an export's. */
export interface OpenedFile {
  readonly port: FileWorkbook;
  readonly bound: BoundSnapshot;
}

/** Throws PackageError for the file, ProblemError for the table. */
export async function openMonthFile(bytes: Uint8Array): Promise<OpenedFile> {
  const port = fileWorkbook(bytes, { isHeadingRow });
  const { ref } = firstTracker(await port.list());
  return { port, bound: await openMonthTable(port, ref, { playbook: leadingPlaybook }) };
}
