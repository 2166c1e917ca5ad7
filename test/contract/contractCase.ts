import type { MonthPort } from "../../src/review/merge/monthPort";
import type { Raw } from "./scratchRows";

export type Grid<T> = readonly (readonly T[])[];

/** Some cells of the scratch sheet as the workbook has them; blanks are "". */
export interface Looked {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly numberFormat: unknown[][];
  readonly valueTypes: unknown[][];
}

/** The one sheet a case works on, beside the port: what is put there, done by hand and looked at. */
export interface ScratchSheet {
  add(): Promise<void>;
  remove(): Promise<void>;
  /** Formats first, then the cells as if they were typed. */
  put(address: string, cells: Grid<Raw>, formats?: Grid<string>): Promise<void>;
  addTable(address: string, name: string): Promise<void>;
  renameTable(name: string, to: string): Promise<void>;
  showTotals(table: string): Promise<void>;
  /** Hides the rows of a table whose first column holds none of `keep`. */
  filter(table: string, keep: readonly string[]): Promise<void>;
  merge(address: string): Promise<void>;
  protect(on: boolean): Promise<void>;
  select(address: string): Promise<void>;
  look(address: string): Promise<Looked>;
}

/** Where a case runs. */
export interface ContractEnvironment {
  /** Asked for anew each time: a door may have to be opened again after the sheet has changed. */
  readonly port: MonthPort;
  readonly sheet: ScratchSheet;
  /** Excel's own API; null where there is none. */
  readonly excel: (<T>(script: (context: Excel.RequestContext) => Promise<T>) => Promise<T>) | null;
  /** Whether formulas have results. */
  readonly calculates: boolean;
  /** Six headings by which the port knows a heading row. */
  readonly headings: readonly [string, string, string, string, string, string];
}

/** What a port to a workbook has to do, or what Excel does that its door relies on. Throws when it is otherwise. */
export interface ContractCase {
  readonly name: string;
  /** Why only Excel can be asked this, and no file; absent: every door does it. */
  readonly excelAlone?: string;
  run(environment: ContractEnvironment): Promise<void>;
}
