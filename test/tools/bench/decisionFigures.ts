import { decideRows } from "../../../src/functions/decidedTable";
import { readHeadings, reviewInput } from "../../../src/functions/arguments/tableArguments";
import { assess } from "../../../src/playbook/assess";
import { Decisions } from "../../../src/playbook/assess/decisions";
import { columns as columnFacts } from "../../../src/playbook/tracker/data/columns";
import { handLoop } from "./handLoop";
import { medianOf } from "./medianOf";
import { memoryOf } from "./memoryOf";
import { otherEngines } from "./otherEngines";
import { trackerColumns } from "./trackerColumns";

const goals = { openAndDecide: 1.2, again: 0.4, memory: 30, steeper: 0.05 };

/**
 * Deciding a table against a loop that somebody would write by hand for the same rules, at three sizes; what it holds
 * above the cells; how its time grows; and engines for any rules. Lines of a table: figure, goal, met or short.
 */
export async function decisionFigures(): Promise<string[]> {
  const lines: string[] = [];
  const times: { readonly loop: number; readonly open: number }[] = [];
  for (const rowCount of [5_000, 100_000, 1_000_000]) {
    const { columns, rows } = trackerColumns(rowCount);
    const headings = columns.map((id) => columnFacts.find((column) => column.id === id)?.headings.en[0] ?? id);
    const understood = readHeadings([headings], { language: "en", pages: undefined }, []);
    const loop = await medianOf(() => handLoop(columns, rows));
    const open = await medianOf(() => decideRows(understood, rows));
    const { decisions } = decideRows(understood, rows);
    const again = await medianOf(() => assess(decisions));
    times.push({ loop, open });
    lines.push(
      `${rowCount} rows; a loop written by hand ${loop.toFixed(0)} ms of processor time = 1`,
      lineOf(open / loop, goals.openAndDecide, "open and decide"),
      lineOf(again / loop, goals.again, "decide again"),
    );
    if (rowCount !== 100_000) continue;
    const input = reviewInput(understood, rows);
    const { megabytes } = memoryOf(() => assess(Decisions.of(input.table, input.playbook)));
    lines.push(
      lineOf(megabytes, goals.memory, "MB above the cells, opened and decided"),
      ...(await otherEngines(decisions)),
    );
  }
  const [, some, many] = times;
  const exponent = (of: "loop" | "open"): number => Math.log10((many?.[of] ?? 0) / (some?.[of] ?? 0));
  const steeper = exponent("open") - exponent("loop");
  lines.push(lineOf(steeper, goals.steeper, "exponent above the loop's, from 100,000 rows to a million"));
  return lines;
}

function lineOf(figure: number, goal: number, what: string): string {
  return `  ${figure.toFixed(2)}  goal ${goal}  ${figure <= goal ? "met  " : "short"}  ${what}`;
}
