import { columns as columnFacts } from "../../../src/playbook/tracker/data/columns";
import type { OutputValue } from "../../../src/playbook/tracker/meaning";
import { decideRows } from "../../../src/functions/decidedTable";
import { readHeadings } from "../../../src/functions/arguments/tableArguments";
import { handLoop } from "./handLoop";
import { trackerColumns } from "./trackerColumns";

const shown = (value: OutputValue) => Object.values(value)[0] as unknown;

test("[S2, S3, S4] the loop that the benchmark compares with decides every row as the add-in does", () => {
  const { columns, rows } = trackerColumns(2_000);
  const headings = [columns.map((id) => columnFacts.find((column) => column.id === id)?.headings.en[0])];
  const { decisions } = decideRows(readHeadings(headings, { language: "en", pages: undefined }, []), rows);
  const ours = rows.map((_, row) => {
    const { scenario, attention, left, values } = decisions.at(row);
    const writes = Object.fromEntries(Object.entries(values).map(([column, value]) => [column, shown(value)]));
    return { scenario, codes: attention, left, writes };
  });
  const loop = handLoop(columns, rows).map(({ scenario, codes, left, writes }) => ({ scenario, codes, left, writes }));
  expect(loop).toEqual(ours);
});
