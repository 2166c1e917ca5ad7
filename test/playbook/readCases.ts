import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../src/playbook/tracker/cell";
import { columnIds, outputColumnIds, type ColumnId, type OutputColumnId } from "../../src/playbook/tracker/column";
import type { PageId } from "../../src/playbook/pages";
import type { Language } from "../../src/playbook/tracker/language";
import type { Choice } from "../../src/playbook/page/choice";
import type { RowCells } from "./tableOf";

/** A list means any of these. */
export type Written = Cell | readonly Cell[];
export type Writes = { readonly [column in OutputColumnId]?: Written };

export interface Expected {
  readonly scenario: string | null;
  readonly attention: readonly string[];
  readonly left: string | null;
  readonly writes: Writes;
}

export interface Case {
  readonly id: string;
  readonly rule: readonly string[];
  readonly why: string;
  readonly language: Language;
  /** Beside the leading one. */
  readonly pages: readonly PageId[];
  readonly rows: readonly RowCells[];
  readonly held: readonly (readonly [row: number, column: OutputColumnId])[];
  readonly choices: ReadonlyMap<number, Choice>;
  readonly expect: readonly Expected[];
  /** The rule speaks of the topmost row: the case holds in this order only. */
  readonly ordered: boolean;
}

/** What may be "like" something else, with cells of its own; null takes a cell out. */
type Likeness = { readonly like?: string; readonly [column: string]: Written | null | undefined };

interface CaseText {
  readonly id: string;
  readonly rule: readonly string[];
  readonly why: string;
  readonly language?: Language;
  readonly pages?: readonly PageId[];
  readonly rows: readonly Likeness[];
  readonly held?: readonly (readonly [row: number, column: OutputColumnId | "*"])[];
  readonly choices?: { readonly [row: string]: Choice };
  readonly expect: readonly (Partial<Omit<Expected, "writes">> & { readonly writes?: Likeness })[];
  readonly ordered?: boolean;
}

interface Common {
  readonly rows: { readonly [name: string]: Likeness };
  readonly writes: { readonly [name: string]: Likeness };
}

const common = parseFile<Common>("common.json");

export function readCases(): readonly Case[] {
  const files = readdirSync(join(__dirname, "cases")).filter((name) => name.endsWith(".json"));
  return files.sort().flatMap((name) => parseFile<readonly CaseText[]>(join("cases", name)).map(caseOf));
}

function parseFile<T>(name: string): T {
  return JSON.parse(readFileSync(join(__dirname, name), "utf8")) as T;
}

function caseOf({
  id,
  rule,
  why,
  language = "en",
  pages = [],
  rows,
  held = [],
  choices = {},
  expect,
  ordered = false,
}: CaseText): Case {
  if (rows.length !== expect.length) throw new Error(`case ${id}: ${rows.length} rows, ${expect.length} expectations`);
  return {
    id,
    rule,
    why,
    language,
    pages,
    ordered,
    rows: rows.map((row) => resolve<RowCells>(row, common.rows, columnIds, id)),
    held: held.flatMap(([row, column]) =>
      column === "*" ? outputColumnIds.map((each) => [row, each] as const) : [[row, column] as const],
    ),
    choices: new Map(Object.entries(choices).map(([row, choice]) => [Number(row), choice])),
    expect: expect.map(({ scenario = null, attention = [], left = null, writes = {} }) => ({
      scenario,
      attention,
      left,
      writes: resolve<Writes>(writes, common.writes, outputColumnIds, id),
    })),
  };
}

/** Throws for a name or column that doesn't exist, so that a slip of the pen is no passing case. */
function resolve<T>(
  text: Likeness,
  named: { readonly [name: string]: Likeness },
  columns: readonly ColumnId[],
  id: string,
): T {
  const { like, ...own } = text;
  const base = like === undefined ? {} : named[like];
  if (base === undefined) throw new Error(`case ${id}: nothing is called ${like}`);
  const cells = { ...(like === undefined ? {} : resolve<Likeness>(base, named, columns, id)), ...own };
  const unknown = Object.keys(cells).find((column) => !(columns as readonly string[]).includes(column));
  if (unknown !== undefined) throw new Error(`case ${id}: no column ${unknown}`);
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null && cell !== undefined)) as T;
}
