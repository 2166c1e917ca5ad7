import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { FolderSummary } from "../../src/command/classify/folder/folderSummary";
import { openPackage } from "../../src/file/openPackage";
import { trackerPackage } from "../stand-ins/files/trackerPackage";
import { runClassify as run, tracker } from "./runClassify";
import { temporaryFolder } from "./temporaryFolder";

jest.setTimeout(60_000);

const { at, put, goodBytes } = temporaryFolder();

const summaryAt = (...names: readonly string[]) => JSON.parse(readFileSync(at(...names), "utf8")) as FolderSummary;
const csvAt = (...names: readonly string[]) => new TextDecoder("utf-16le").decode(readFileSync(at(...names)));

/** What the summary has of the tracker of one row. */
const decidedAs = (file: string) => ({
  file,
  outcome: "decided",
  sheet: "Sheet1",
  table: "Tracker",
  language: "en",
  rows: 1,
  rowsToChange: 1,
  rowsToLookAt: 0,
  kept: 0,
  cellsWritten: 3,
  scenarios: { D1: 1 },
  attention: {},
  left: {},
});
const goodLine = (file: string) =>
  `${file}: 1 row decided, 1 to change, 0 to look at, 0 rows or cells kept as they are. 3 cells written.\n`;

test("every workbook is decided; the summary counts scenarios, attention and rows left by file", async () => {
  const { headings, declined } = tracker;
  const noReason = declined.map((text) => (text === "Executive Sponsorship" ? "" : text));
  const undeclared = declined.map((text) => (text === "No" ? "" : text));
  put("in/A.xlsx");
  put("in/plain.XLSM", trackerPackage({ grid: [["Exported"], headings, declined, noReason, noReason, undeclared] }));
  expect(run(at("in"), at("new", "out"))).toEqual({
    code: 0,
    err: "",
    out: `${goodLine("A.xlsx")}plain.XLSM: 4 rows decided, 3 to change, 2 to look at, 0 rows or cells kept as they are. 5 cells written.
2 workbooks decided, 0 not, 0 passed over. The summary is in ${at("new/out/summary.csv")}, ${at("new/out/summary.json")}.\n`,
  });
  expect(readdirSync(at("new/out"))).toEqual(["A.xlsx", "plain.XLSM", "summary.csv", "summary.json"]);
  expect(summaryAt("new/out/summary.json")).toEqual({
    dryRun: false,
    decided: 2,
    notDecided: 0,
    passedOver: 0,
    files: [
      decidedAs("A.xlsx"),
      {
        file: "plain.XLSM",
        outcome: "decided",
        sheet: "Sheet1",
        table: null,
        language: "en",
        rows: 4,
        rowsToChange: 3,
        rowsToLookAt: 2,
        kept: 0,
        cellsWritten: 5,
        scenarios: { D1: 3 },
        attention: { "reason-missing": 2 },
        left: { undeclared: 1 },
      },
    ],
  });
  const { sheets } = await openPackage(readFileSync(at("new/out/A.xlsx")));
  expect([...(sheets[0]?.rows ?? [])][1]?.cells[5]?.value).toBe("No Intent");
  expect(csvAt("new/out/summary.csv").split("\r\n").slice(1)).toEqual([
    '"A.xlsx"\t"decided"\t\t"Sheet1"\t"Tracker"\t"en"\t1\t1\t0\t0\t3\t1\t0\t0',
    '"plain.XLSM"\t"decided"\t\t"Sheet1"\t\t"en"\t4\t3\t2\t0\t5\t3\t2\t1',
    "",
  ]);
});

test("a workbook that can't be decided is said, and the others are decided all the same", () => {
  put("in/1.xlsx", "");
  put("in/2.xlsx", goodBytes.slice(0, 900));
  put("in/3.xlsx", trackerPackage({ grid: [["Tenant", "Service"]] }));
  put("in/4.xlsx");
  const { code, err, out } = run(at("in"), at("out"));
  expect([code, out]).toEqual([1, expect.stringContaining(goodLine("4.xlsx"))]);
  expect(err.split("\n")).toEqual([
    expect.stringMatching(/^1\.xlsx: The file is empty/u),
    expect.stringMatching(/^2\.xlsx: The file breaks off/u),
    expect.stringMatching(/^3\.xlsx: No table with tracking headings/u),
    "",
  ]);
  expect(readdirSync(at("out"))).toEqual(["4.xlsx", "summary.csv", "summary.json"]);
  const { files, ...counts } = summaryAt("out/summary.json");
  expect(counts).toEqual({ dryRun: false, decided: 1, notDecided: 3, passedOver: 0 });
  expect(files[0]).toEqual({
    file: "1.xlsx",
    outcome: "not-decided",
    sentence: "The file is empty. Save the workbook again and use that file.",
  });
  expect(files[3]).toEqual(decidedAs("4.xlsx"));
});

describe("nothing is replaced", () => {
  test("a second run to the same folder is refused before anything is done", () => {
    put("in/a.xlsx");
    run(at("in"), at("out"));
    const before = readFileSync(at("out/summary.json"));
    put("in/b.xlsx");
    const { code, err } = run(at("in"), at("out"));
    expect([code, err]).toEqual([2, expect.stringContaining("summary.csv already")]);
    expect(readFileSync(at("out/summary.json"))).toEqual(before);
    expect(existsSync(at("out/b.xlsx"))).toBe(false);
  });

  test("a result that is there is said and stays; the others are decided", () => {
    put("in/a.xlsx");
    put("in/b.xlsx");
    put("out/a.xlsx", "somebody's own");
    const { code, err, out } = run(at("in"), at("out"));
    expect(code).toBe(1);
    expect(err).toBe(
      `a.xlsx: There is ${at("out/a.xlsx")} already, and it is not replaced. Move it away, or write to another folder.\n`,
    );
    expect(out).toContain(goodLine("b.xlsx"));
    expect(readFileSync(at("out/a.xlsx"), "utf8")).toBe("somebody's own");
  });
});

describe("options", () => {
  test("--dry-run writes the summary and no workbook, and needs no folder to write", () => {
    put("in/a.xlsx");
    const { code, out } = run(at("in"), at("out"), "--dry-run");
    expect(code).toBe(0);
    expect(out).toContain("No workbook was written (dry run). The summary is in");
    expect(readdirSync(at("out"))).toEqual(["summary.csv", "summary.json"]);
    expect(summaryAt("out/summary.json")).toMatchObject({
      dryRun: true,
      files: [{ rowsToChange: 1, cellsWritten: 0 }],
    });
    expect(run(at("in"), "--dry-run").out).toContain(
      "1 workbooks decided, 0 not, 0 passed over. No workbook was written",
    );
  });

  test("--json - prints the summary and nothing else; --json FILE writes it there too", () => {
    put("in/a.xlsx");
    put("in/b.docx", "");
    const { out } = run(at("in"), "--dry-run", "--json", "-");
    expect(JSON.parse(out)).toMatchObject({ decided: 1, passedOver: 1 });
    expect(run(at("in"), at("out"), "--json", at("copy.json")).code).toBe(0);
    expect(summaryAt("copy.json")).toEqual(summaryAt("out/summary.json"));
    expect(run(at("in"), at("other"), "--json", at("other/summary.json")).code).toBe(0);
  });

  test("[B1] --pages holds for every workbook", () => {
    const held = tracker.declined.map((text) =>
      text === "No" ? "Yes" : text === "Executive Sponsorship" ? "Legal/Regulatory" : text,
    );
    put("in/a.xlsx");
    put("in/b.xlsx", trackerPackage({ grid: [tracker.headings, held], tables: [tracker.table] }));
    expect(run(at("in"), at("out"), "--pages", "no-intent,blocked").code).toBe(0);
    expect(summaryAt("out/summary.json").files.map((file) => "scenarios" in file && file.scenarios)).toEqual([
      { D1: 1 },
      { BD: 1 },
    ]);
    expect(run(at("in"), at("other"), "--pages", "blocked").code).toBe(2);
    expect(existsSync(at("other"))).toBe(false);
  });

  test("--language and --table hold for every workbook", () => {
    put("in/a.xlsx");
    const { grid } = tracker.good;
    put("in/b.xlsx", trackerPackage({ grid, tables: [{ ...tracker.table, name: "Other" }] }));
    const { code, err } = run(at("in"), at("out"), "--table", "Tracker", "--language", "de");
    expect([code, err]).toEqual([1, "b.xlsx: There is no table named “Tracker”. The tables here are “Other”.\n"]);
    expect(summaryAt("out/summary.json").files[0]).toMatchObject({ file: "a.xlsx", language: "de" });
  });
});

test("a folder to write that has a file's name: exit code 1, and the file stays", () => {
  put("in/a.xlsx");
  put("out", "a file");
  const { code, err } = run(at("in"), at("out"));
  expect([code, err]).toEqual([1, expect.stringMatching(/^The folder .* can't be made or written to\./u)]);
  expect(readFileSync(at("out"), "utf8")).toBe("a file");
});

test("the folder to read is never written to: exit code 2", () => {
  put("in/a.xlsx");
  const { code, err } = run(at("in"), at("in"));
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/^The folder to write is the folder to read.*\nSee --help\.\n$/u),
  ]);
  expect(readdirSync(at("in"))).toEqual(["a.xlsx"]);
});

test("nothing to decide: exit code 1, a sentence, and nothing is made", () => {
  put("in/old.xls", "old");
  expect(run(at("in"), at("out"))).toEqual({
    code: 1,
    out: "old.xls: passed over. Only .xlsx and .xlsm are decided. If there is a tracker in it, save it as .xlsx.\n",
    err: `There is no workbook (.xlsx or .xlsm) in ${at("in")}. Nothing was written.\n`,
  });
  expect(existsSync(at("out"))).toBe(false);
});
