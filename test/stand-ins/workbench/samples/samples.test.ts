import { readFileSync } from "node:fs";
import { join } from "node:path";
import { leadingPlaybook } from "../../../../src/playbook/playbook";
import { classify } from "../../../../src/command/classify";
import { openPackage } from "../../../../src/file/openPackage";
import { sampleLanguages, type SampleLanguage } from "./sampleLanguage";
import { valueIn } from "./sampleCell";
import { headingOf, sampleColumns, sampleRows } from "./sampleTable";

const bytesOf = (language: SampleLanguage): Uint8Array => readFileSync(join(__dirname, `tracker-${language}.xlsx`));

describe.each(sampleLanguages)("the sample tracker (%s)", (language) => {
  test("holds what its data say: otherwise run buildSamples.ts again", async () => {
    const { sheets, tables } = await openPackage(bytesOf(language));
    const rows = sampleRows();
    const held = new Map(
      [...(sheets[0]?.rows ?? [])].map(({ row, cells }) => [
        row,
        new Map(cells.map(({ column, value }) => [column, value])),
      ]),
    );
    const cell = (row: number, column: number): unknown => held.get(row)?.get(column) ?? "";
    expect(tables).toMatchObject([
      { name: "Tracking", rect: { row: 0, column: 0, rows: rows.length + 1, columns: sampleColumns.length } },
    ]);
    expect(sampleColumns.map((_, at) => cell(0, at))).toEqual(
      sampleColumns.map((column) => headingOf(column, language)),
    );
    const written = rows.map((_, at) => sampleColumns.map((_column, column) => cell(at + 1, column)));
    expect(written).toEqual(
      rows.map(({ cells }) =>
        sampleColumns.map((column) => {
          const given = column === "remarks" ? undefined : cells[column];
          return given === undefined ? "" : valueIn(given, language);
        }),
      ),
    );
  });

  test("each row is decided as its scene says", async () => {
    const { proposals } = await classify(bytesOf(language), { dryRun: true });
    const decided = proposals.map(({ decision: { scenario, attention, left } }) => ({
      scenario: scenario ?? null,
      attention,
      left: left ?? null,
    }));
    expect(decided).toEqual(
      sampleRows().map(({ expected: { scenario = null, attention = [], left = null } }) => ({
        scenario,
        attention,
        left,
      })),
    );
  });
});

test("there are rows of every scenario of No Intent", () => {
  expect(new Set(sampleRows().flatMap(({ expected: { scenario } }) => scenario ?? []))).toEqual(
    new Set(leadingPlaybook.scenarios),
  );
});
