import type { Cell } from "../../../playbook/tracker/cell";
import type { Problem } from "../../../review/problem";
import { identityColumns } from "../../../review/snapshot";
import { isFormulaEntry, toCell, toHostValue, type HostValue } from "../../../review/door/hostValue";
import { problemOfWrite } from "../../problemOf";
import { rangeOf } from "../../find/rangeOf";
import { guardPlace } from "./guardPlace";
import { askLook, isCell, type Look } from "./look";
import type { CellWrite, WriteBatch } from "./planBatches";
import type { WriteBlock } from "./blocks";
import type { Writing } from "../writing";

/** A cell at one moment of a batch. */
export interface CellThen {
  /** As Range.values has it: the result of a formula. */
  readonly value: HostValue;
  /** The formula as Range.formulas has it; null for a constant. */
  readonly formula: string | null;
  /** Number format code; it may change with a text that Excel takes for a date. */
  readonly format: string;
}

/** A block right before and right after it was written. */
export interface BlockAnswer {
  readonly block: WriteBlock;
  before(row: number, column: number): CellThen;
  after(row: number, column: number): CellThen;
}

/** A batch that was written, with what was seen before and after it, in one and the same batch. */
export interface BatchAnswer {
  readonly batch: WriteBatch;
  /** Every column that was read. */
  readonly before: Look;
  /** The columns that say what a row is of. */
  readonly after: Look;
  readonly blocks: readonly BlockAnswer[];
}

/**
 * The write and its look [W4]. One batch, in this order: the assertions that table and columns stand where they
 * stood, what the rows hold, what the cells to be written hold; the writes; what the cells hold now, what the rows are
 * of now. Between the first action and the last nobody else gets a word in, so what is seen is what was written over.
 * Formats are set before values, so that text goes into text cells and dates keep theirs. null in a block leaves the
 * cell alone (Microsoft's page on Excel.Range, "values").
 */
async function writeAndLook(
  context: Excel.RequestContext,
  { reading }: Writing,
  batch: WriteBatch,
): Promise<BatchAnswer> {
  const { place, snapshot } = reading;
  const { listing } = place;
  guardPlace(context, place, new Set([...batch.rows.values()].flat().map(({ column }) => column)));
  const sheet = context.workbook.worksheets.getItem(listing.ref.sheetId);
  const { spans, formulas } = batch;
  const before = askLook(sheet, listing, { spans, columns: [...snapshot.columns.keys()], formulas });
  const befores = batch.blocks.map((block) => askCells(rangeOf(sheet, listing, block)));
  batch.blocks.forEach((block, place) => put(befores[place] as Excel.Range, block));
  const afters = batch.blocks.map((block) => askCells(rangeOf(sheet, listing, block)));
  const after = askLook(sheet, listing, { spans, columns: identityColumns(snapshot), formulas: false });
  await context.sync();
  const blocks = batch.blocks.map((block, at) =>
    blockAnswer(block, befores[at] as Excel.Range, afters[at] as Excel.Range),
  );
  return { batch, before: before(), after: after(), blocks };
}

function askCells(range: Excel.Range): Excel.Range {
  range.load("values,formulas,numberFormat");
  return range;
}

function put(range: Excel.Range, block: WriteBlock): void {
  if (setsFormats(block)) range.numberFormat = gridOf(block, ({ format }) => format ?? null);
  if (block.writes.some((write) => write.put !== null)) range.values = gridOf(block, (write) => write.put);
  if (block.writes.some(({ formatAfter }) => formatAfter !== undefined)) {
    range.numberFormat = gridOf(block, ({ formatAfter }) => formatAfter ?? null);
  }
}

function setsFormats({ writes }: WriteBlock): boolean {
  return writes.some(({ format }) => format !== undefined);
}

/** rows × columns of what the writes put, null between them. */
function gridOf(block: WriteBlock, of: (write: CellWrite) => HostValue): HostValue[][] {
  const grid = Array.from({ length: block.rows }, () => new Array<HostValue>(block.columns).fill(null));
  for (const write of block.writes) {
    const line = grid[write.row - block.row];
    if (line !== undefined) line[write.column - block.column] = of(write);
  }
  return grid;
}

function blockAnswer(block: WriteBlock, before: Excel.Range, after: Excel.Range): BlockAnswer {
  const cells =
    ({ values, formulas, numberFormat }: Excel.Range) =>
    (row: number, column: number): CellThen => {
      const [line, at] = [row - block.row, column - block.column];
      return cellThen(values[line]?.[at], formulas[line]?.[at], numberFormat[line]?.[at]);
    };
  return { block, before: cells(before), after: cells(after) };
}

/** What a host tells of a cell: its entries of Range.values, formulas and numberFormat. */
export function cellThen(raw: unknown, entry: unknown, format: unknown): CellThen {
  const value = toHostValue(raw);
  const formula = isFormulaEntry(entry, toCell(value)) ? String(entry) : null;
  return { value, formula, format: String(format) };
}

/** Whether a cell holds this constant and no formula. */
export function isConstant({ value, formula }: CellThen, cell: Cell): boolean {
  return formula === null && isCell(value, cell);
}

/** The answer to one batch of writes, or what went wrong. */
export async function send(writing: Writing, batch: WriteBatch): Promise<BatchAnswer | { readonly problem: Problem }> {
  try {
    return await writeAndLook(writing.context, writing, batch);
  } catch (error) {
    return { problem: problemOfWrite(error) };
  }
}

/** The assertion that begins every batch says that it failed: nothing was written. */
export function isAsserted(problem: Problem): boolean {
  return problem.code === "rows-moved";
}

/**
 * That assertion, or the look-up of its table or sheet, failed, as far as can be told: most likely nothing was written.
 */
export function stoppedFirst(problem: Problem): boolean {
  return isAsserted(problem) || (problem.code === "excel" && problem.excel === "ItemNotFound");
}
