import { type Univer } from "@univerjs/core";
import { Host } from "../../excel/host";
import { type TableInfo } from "../../excel/workbook";
import { openPackage } from "../../../../src/file/openPackage";
import { patchPackage } from "../../../../src/file/patchPackage";
import { thisRowFormula } from "../univer/thisRowFormula";
import { type UniverWorkbook } from "../univer/univerWorkbook";
import { type BatchServer } from "./batchServer";
import { changedCells } from "./changedCells";
import { openWorkbook } from "./openWorkbook";

interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: UniverWorkbook;
  readonly host: Host;
}

export interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly cells: number;
  readonly notSaved: number;
  readonly tablesMoved: boolean;
}

const formulaKey = (formula: string | null): string | null =>
  formula === null ? null : thisRowFormula(formula, undefined);

/** The file that is open in the spreadsheet, and the pane's way to it. */
export class Workbench {
  private file: OpenFile | undefined;

  constructor(
    private readonly univer: Univer,
    private readonly server: BatchServer,
  ) {}

  get current(): OpenFile | undefined {
    return this.file;
  }

  /** Throws PackageError; then the file before stays open. */
  async open(bytes: Uint8Array, name: string): Promise<OpenFile> {
    const opened = await openPackage(bytes);
    this.server.serve(undefined);
    const workbook = openWorkbook(this.univer, opened, name);
    this.file = { name, bytes, workbook, host: new Host(workbook) };
    this.server.serve(this.file);
    return this.file;
  }

  /** The file as it came, with the changed cells patched in, as the command line does it. */
  async save(): Promise<Saved | undefined> {
    const file = this.file;
    if (file === undefined) return undefined;
    await file.workbook.settled();
    const before = await openPackage(file.bytes);
    const { edits, notSaved } = changedCells(
      before,
      file.workbook,
      (one, other) => formulaKey(one) === formulaKey(other),
    );
    const places = (tables: readonly Pick<TableInfo, "name" | "rect">[]): string =>
      JSON.stringify(tables.map(({ name, rect }) => [name, rect]));
    return {
      name: file.name.replace(/(\.xls[xm])?$/i, (end) => ` (workbench)${end === "" ? ".xlsx" : end}`),
      bytes: patchPackage(file.bytes, edits),
      cells: edits.length,
      notSaved,
      tablesMoved: places(before.tables) !== places(file.workbook.tables()),
    };
  }
}
