import { Decisions } from "../../../src/playbook/assess/decisions";
import { leadingPlaybook } from "../../../src/playbook/playbook";
import { sheetWords } from "../../../src/language/sheetWords";
import { assess } from "../../../src/playbook/assess";
import { columns as columnFacts } from "../../../src/playbook/tracker/data/columns";
import type { Cell } from "../../../src/playbook/tracker/cell";
import { bindHeadings } from "../../../src/playbook/tracker/bindHeadings";
import { nothingLeftOut } from "../../../src/review/propose/leftOut";
import type { ReviewInput } from "../../../src/review/propose/proposal";
import { Reviewed } from "../../../src/review/propose/reviewed";
import { review } from "../../../src/review/propose/review";
import { openSnapshot } from "../../../src/review/table/openSnapshot";
import { noFormats, type Snapshot, type SnapshotColumn } from "../../../src/review/snapshot";
import { keep } from "../../../src/review/apply/keep";
import { medianOf } from "./medianOf";
import { trackerColumns } from "./trackerColumns";

function snapshotOf(headings: readonly string[], rows: readonly (readonly Cell[])[]): Snapshot {
  const ref = { kind: "table", tableId: "1", name: "Tracker", sheetId: "1", sheetName: "Tracker" } as const;
  const listing = {
    ref,
    headings,
    headingRow: 0,
    firstColumn: 0,
    rowCount: rows.length,
    headingsMerged: false,
    protected: false,
  };
  return { listing, rowCount: rows.length, columns: new Map(headings.map((_, index) => [index, encode(rows, index)])) };
}

function encode(rows: readonly (readonly Cell[])[], index: number): SnapshotColumn {
  const codes = new Uint32Array(rows.length);
  const places = new Map<Cell, number>();
  rows.forEach((cells, row) => {
    const cell = cells[index] ?? "";
    const place = places.get(cell) ?? places.size;
    places.set(cell, place);
    codes[row] = place;
  });
  return { distinct: [...places.keys()], codes, formulaRows: new Set(), formats: noFormats };
}

const decisionsOf = ({ table, playbook }: ReviewInput): Decisions => Decisions.of(table, playbook);

/** Ratios against writing and reading the same cells as JSON, which is what every batch to Excel costs at least. */
export async function reviewFigures(): Promise<string[]> {
  const told: string[] = [];
  for (const rowCount of [5_000, 100_000]) {
    const { columns, rows } = trackerColumns(rowCount);
    const headings = columns.map((id) => columnFacts.find((column) => column.id === id)?.headings.en[0] ?? id);
    const baseline = await medianOf(() => JSON.parse(JSON.stringify(rows)) as unknown);
    const binding = bindHeadings(headings);
    if ("problem" in binding) throw new Error(binding.problem.code);
    const input = (): ReviewInput => ({
      ...openSnapshot(snapshotOf(headings, rows), binding, leadingPlaybook),
      language: "en",
      words: sheetWords,
      choices: new Map(),
      leftOut: nothingLeftOut,
    });
    const again = input();
    const againDecided = decisionsOf(again);
    const approved = Reviewed.of(again);
    const lines: readonly (readonly [string, () => unknown])[] = [
      ["snapshot of distinct cells", () => input()],
      ["assess, read for the first time", () => assess(decisionsOf(input()))],
      ["assess again", () => assess(againDecided)],
      ["review (assess and propose) again", () => review(again)],
      ["keep: find the rows again and decide afresh what was approved", () => keep(approved, input())],
    ];
    const unit = `JSON there and back ${baseline.toFixed(0)} ms of processor time = 1`;
    told.push(`${rowCount} rows × ${columns.length} columns; ${unit}`);
    for (const [name, work] of lines) told.push(`  ${((await medianOf(work)) / baseline).toFixed(2)}  ${name}`);
  }
  return told;
}
