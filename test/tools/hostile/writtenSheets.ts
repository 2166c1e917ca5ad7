import { sheetWords } from "../../../src/language/sheetWords";
import { isHeadingRow } from "../../../src/playbook/tracker/bindHeadings";
import { isError, type Cell } from "../../../src/playbook/tracker/cell";
import type { Choice } from "../../../src/playbook/page/choice";
import { apply, applyRequest, type Receipt } from "../../../src/review/apply/apply";
import { nothingLeftOut } from "../../../src/review/propose/leftOut";
import { writtenChanges, type RowProposal } from "../../../src/review/propose/proposal";
import type { Change } from "../../../src/review/change";
import { readTracker } from "../../../src/review/table/readTracker";
import { revert } from "../../../src/review/apply/revert";
import { review } from "../../../src/review/propose/review";
import { Reviewed } from "../../../src/review/propose/reviewed";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { onlyTracker } from "../../../src/command/chooseTable";
import { startHost } from "../../stand-ins/excel/startHost";
import { mistakableText } from "./hostileCells";
import { hostileTable, type HostileTable } from "./hostileTable";
import { Random } from "../random";
import { seedOf } from "./seedOf";
import { asText, cellsOf, formatOf, sheetOf } from "./sheetOf";

export interface WrittenSheets {
  readonly rows: number;
  readonly written: number;
  /** Changes to or from a text that Excel would take for something else, were it typed in. */
  readonly mistakable: number;
  readonly failures: readonly string[];
}

/** Writes tables through the real client to a sheet, puts everything back, and looks at every cell both times. */
export async function writeSheets(wanted: number, seed: number): Promise<WrittenSheets> {
  let [rows, written, mistakable] = [0, 0, 0];
  const failures: string[] = [];
  for (let place = 0; rows < wanted; place++) {
    const table = withMistakableTexts(hostileTable(seedOf(seed, place)));
    const { changes, wrong } = await writeSheet(table);
    rows += table.rows.length;
    written += changes.length;
    mistakable += changes.filter(({ from, to }) => isMistakable(from.value) || isMistakable(to.value)).length;
    failures.push(...wrong.map((line) => `table ${table.seed}: ${line}`));
  }
  return { rows, written, mistakable, failures };
}

/** In cells that are copied, or replaced and put back; alike in many rows, for what differs is copied nowhere. */
function withMistakableTexts(table: HostileTable): HostileTable {
  const random = new Random(table.seed);
  const texts = {
    l3: mistakableText(random),
    engagementScenario: mistakableText(random),
    kickoffDate: mistakableText(random),
    owner: mistakableText(random),
    nextAction: mistakableText(random),
    targetDate: mistakableText(random),
  };
  const columns = Object.keys(texts) as (keyof typeof texts)[];
  const rows = table.rows.map((row) => ({
    ...row,
    cells: {
      ...row.cells,
      ...Object.fromEntries(columns.filter(() => random.chance(0.3)).map((column) => [column, texts[column]])),
    },
  }));
  return { ...table, rows };
}

const isMistakable = (cell: Cell) => typeof cell === "string" && /^[=+\-@'\d]/u.test(cell);

async function writeSheet(
  table: HostileTable,
): Promise<{ readonly changes: readonly Change[]; readonly wrong: readonly string[] }> {
  const { workbook, sheet } = sheetOf(table);
  const host = startHost(workbook);
  const port = excelWorkbook({ isHeadingRow, timeoutMs: 60_000 });
  const { ref, headings } = onlyTracker(await port.list());
  const bound = await readTracker(port, ref, { rebinding: {}, playbook: table.playbook });
  const choices = new Map(
    table.rows.flatMap(({ choice }, row): [number, Choice][] => (choice === undefined ? [] : [[row, choice]])),
  );
  const input = { ...bound, language: table.writes, words: sheetWords, choices, leftOut: nothingLeftOut };
  const approved = review(input);
  const before = cellsOf(sheet, table, headings.length);
  const receipt = await apply(port, applyRequest(ref, {}, Reviewed.of(input)));
  const after = cellsOf(sheet, table, headings.length);
  const reverted = await revert(port, ref, receipt);
  const back = cellsOf(sheet, table, headings.length);
  host.check();
  const kept = reverted.kept.map(({ row, column }) => `row ${row}: ${column} is not put back`);
  const wrong = [
    ...incomplete(receipt, approved),
    ...differences(planned(before, receipt), after, "written"),
    ...kept,
    ...differences(before, back, "put back"),
  ];
  return { changes: receipt.written, wrong };
}

function incomplete(
  { written, notWritten, unknown, skipped }: Receipt,
  approved: readonly RowProposal[],
): readonly string[] {
  const missing = approved.flatMap(writtenChanges).length - written.length;
  return missing + notWritten.length + unknown.length + skipped.length === 0
    ? []
    : [`${missing} changes are missing: ${JSON.stringify([notWritten, unknown, skipped])}`];
}

/** The sheet as it is to be: what was there, and in its place what was approved, exactly. */
function planned(before: readonly (readonly string[])[], { written, bound }: Receipt): readonly (readonly string[])[] {
  const lines = before.map((line) => [...line]);
  for (const { row, column, to } of written) {
    const [line, place] = [lines[row], bound.binding.columns[column] ?? -1];
    if (line === undefined || isError(to.value)) throw new Error(`row ${row} can't be planned`);
    line[place] = asText(to.value === "" ? null : to.value, null, to.format ?? formatOf(line[place] ?? ""));
  }
  return lines;
}

function differences(
  wanted: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
  when: string,
): readonly string[] {
  return wanted.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      cell === found[row]?.[column]
        ? []
        : [
            `${when}, row ${row}, column ${column}: ${cell.slice(0, 99)} is ${String(found[row]?.[column]).slice(0, 99)}`,
          ],
    ),
  );
}
