import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage } from "../../src/file/openPackage";
import type { Report } from "../../src/command/classify/report";
import { simpleParts } from "../stand-ins/files/simpleWorkbook";
import { trackerPackage, type TrackerPackage } from "../stand-ins/files/trackerPackage";
import { writeZip } from "../stand-ins/files/zipWriter";
import { runClassify as run, tracker } from "./runClassify";
import { temporaryFolder } from "./temporaryFolder";

jest.setTimeout(60_000);

const { headings, declined, table, good } = tracker;

const { at, put: putBytes } = temporaryFolder();

function put(name: string, contents: TrackerPackage | Uint8Array): string {
  return putBytes(name, contents instanceof Uint8Array ? contents : trackerPackage(contents));
}

const digest = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

test("writes a copy and a report, and leaves the input alone", async () => {
  const input = put("in.xlsx", good);
  const before = digest(input);
  expect(run(input, at("out.xlsx"), "--json", at("report.json"))).toEqual({
    code: 0,
    err: "",
    out: expect.stringContaining(
      "1 row decided, 1 to change, 0 to look at, 0 rows or cells kept as they are. 3 cells written",
    ) as string,
  });
  expect(digest(input)).toBe(before);
  const report = JSON.parse(readFileSync(at("report.json"), "utf8")) as Report;
  expect(report).toMatchObject({
    table: "Tracker",
    sheet: "Sheet1",
    headerRow: 1,
    language: "en",
    cellsWritten: 3,
    skipped: [],
  });
  expect(report.columns).toEqual(["tenant", "service", "stage", "intent", "reason", "l1", "l2", "l3", "notes", "flag"]);
  expect(report.rows).toEqual([
    {
      row: 2,
      scenario: "D1",
      attention: [],
      left: null,
      changes: { l1: ["In Progress", "No Intent"], l2: ["", "Executive Sponsorship"], l3: ["", "L3s coming soon"] },
    },
  ]);
  const { sheets } = await openPackage(readFileSync(at("out.xlsx")));
  expect([...(sheets[0]?.rows ?? [])][1]?.cells.slice(5, 8).map(({ value }) => value)).toEqual([
    "No Intent",
    "Executive Sponsorship",
    "L3s coming soon",
  ]);
});

test("[W2] a second run writes nothing", () => {
  run(put("in.xlsx", good), at("out.xlsx"));
  expect(run(at("out.xlsx"), at("again.xlsx")).out).toContain("0 to change");
  expect(digest(at("again.xlsx"))).toBe(digest(at("out.xlsx")));
});

test("--dry-run decides and writes no workbook; --json - prints the report and nothing else", () => {
  const { code, out } = run(put("in.xlsx", good), at("out.xlsx"), "--dry-run", "--json", "-");
  expect(code).toBe(0);
  expect((JSON.parse(out) as Report).rows[0]?.scenario).toBe("D1");
  expect(existsSync(at("out.xlsx"))).toBe(false);
});

test("--language writes another language than the table's", () => {
  run(put("in.xlsx", good), at("out.xlsx"), "--language", "de", "--json", at("report.json"));
  expect((JSON.parse(readFileSync(at("report.json"), "utf8")) as Report).rows[0]?.changes.l1).toEqual([
    "In Progress",
    "Keine Absichten",
  ]);
});

describe("[B1] --pages", () => {
  const held = ["Contoso", "Viva", "Delivery", "Yes", "Legal/Regulatory", "In Progress", "", "", "Why.", ""];
  const blocked: TrackerPackage = { grid: [headings, held], tables: [table] };
  const reported = (...pages: readonly string[]) => {
    const { code, out } = run(put("in.xlsx", blocked), "--dry-run", "--json", "-", ...pages);
    expect(code).toBe(0);
    return JSON.parse(out) as Report;
  };

  test("lets Blocked decide too; without it No Intent decides alone", () => {
    const both = reported("--pages", "no-intent,blocked");
    expect(both.pages).toEqual(["no-intent", "blocked"]);
    expect(both.rows[0]).toMatchObject({
      scenario: "BD",
      attention: ["unblock-date-missing", "next-action-missing", "engagement-missing"],
      changes: {
        l1: ["In Progress", "Blocked"],
        l2: ["", "Legal/Regulatory"],
        flag: ["", "Projected unblock date is missing; Next action is missing; Engagement scenario is missing"],
      },
    });
    for (const alone of [reported(), reported("--pages", "no-intent")]) {
      expect(alone.pages).toEqual(["no-intent"]);
      expect(alone.rows[0]).toMatchObject({ scenario: null, left: "has-intent", changes: {} });
    }
  });

  test("names may be written with blanks and capitals, in any order", () => {
    expect(reported("--pages", " Blocked , NO-INTENT,").rows[0]?.scenario).toBe("BD");
  });

  test.each([
    [
      "a name that is none",
      "no-intent,duplicates",
      '"duplicates" is no page of the playbook. There are no-intent, blocked.',
    ],
    ["a list without no-intent", "blocked", "no-intent always decides: name it too, as in --pages no-intent,blocked."],
    ["an empty list", "", "no-intent always decides: name it too, as in --pages no-intent,blocked."],
  ])("%s is a usage error", (_, pages, sentence) => {
    const { code, err } = run(put("in.xlsx", blocked), at("out.xlsx"), "--pages", pages);
    expect([code, err]).toEqual([2, `${sentence}\nSee --help.\n`]);
    expect(existsSync(at("out.xlsx"))).toBe(false);
  });
});

test("--table names a table, or a sheet for its plain range", () => {
  const plain = put("plain.xlsx", { grid: [["Exported", "today"], [], headings, declined] });
  expect(run(plain, at("out.xlsx"), "--table", "sheet1").code).toBe(0);
  expect(run(plain, at("out.xlsx"), "--table", "Tracker")).toMatchObject({
    code: 1,
    err: "There is no table named “Tracker”. The tables here are “Sheet1”.\n",
  });
});

test("--help says it all, with exit code 0", () => {
  const { code, out } = run("--help");
  expect(code).toBe(0);
  for (const word of ["--table", "--language", "--pages", "--json", "--dry-run", "Exit codes"])
    expect(out).toContain(word);
});

describe("called wrongly: exit code 2", () => {
  test.each([
    ["no file", []],
    ["no file to write", ["in.xlsx"]],
    ["three files", ["a.xlsx", "b.xlsx", "c.xlsx"]],
    ["a language it doesn't write", ["in.xlsx", "out.xlsx", "--language", "fr"]],
    ["an option it doesn't know", ["in.xlsx", "out.xlsx", "--fast"]],
  ])("%s", (_, given) => {
    const { code, err } = run(...given);
    expect(code).toBe(2);
    expect(err).toMatch(/^.{10,}\nSee --help\.\n$/u);
  });

  test("the file to write is the file to read", () => {
    const input = put("in.xlsx", good);
    const before = digest(input);
    expect(run(input, join(at("."), "in.xlsx")).code).toBe(2);
    expect(digest(input)).toBe(before);
  });
});

/** A workbook whose sheet is this many bytes, as its zip says; what is packed in it is not even XML. */
function sheetOf(size: number): Uint8Array {
  const parts = Object.entries(simpleParts("no sheet"));
  const isSheet = (name: string): boolean => name === "xl/worksheets/sheet1.xml";
  return writeZip(parts.map(([name, contents]) => ({ name, contents, ...(isSheet(name) ? { lies: { size } } : {}) })));
}

describe("bad input: exit code 1, a sentence, nothing written", () => {
  const twice = ["Tenant", "Service", "Stage", "Intent", "Reason", "L1", "L2", "L3", "Notes", "L12"];
  test.each<[string, TrackerPackage | Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "The file is empty"],
    ["no workbook", new TextEncoder().encode("Tenant,Service,L1\n"), "not an Excel workbook"],
    [
      "a sheet of 1,048,575 rows × 30 columns, refused by the size its zip tells, before any of it is unpacked",
      sheetOf(1_048_575 * 30 * 36),
      "Unpacked, the file would take 1,133 MB; at most 420 MB are read. Save the tracker in a smaller workbook.",
    ],
    ["a truncated file", trackerPackage(good).slice(0, 900), "breaks off"],
    [
      "no headings",
      {
        grid: [
          ["a", "b"],
          ["c", "d"],
        ],
      },
      "No table with tracking headings",
    ],
    ["an empty sheet", { grid: [] }, "No table with tracking headings"],
    ["a heading twice", { grid: [twice, declined], tables: [table] }, "The same heading stands twice: “L1” and “L12”"],
    [
      "a missing column",
      { grid: [headings.map((heading) => (heading === "L1" ? "Level" : heading)), declined], tables: [table] },
      "A column is missing: L1",
    ],
    ["no rows", { grid: [headings, headings.map(() => "")], tables: [table] }, "The table has no rows yet"],
    [
      "a table that is only its headings",
      { grid: [headings], tables: [{ ...table, reference: "A1:J1" }] },
      "The table has no rows yet",
    ],
    [
      "merged headings",
      {
        grid: [
          ["", "Tenant", "Service", "Stage", "L1"],
          ["", "Contoso", "Teams"],
        ],
        after: '<mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells>',
      },
      "Some heading cells are merged",
    ],
    ["a protected sheet", { ...good, after: '<sheetProtection sheet="1"/>' }, "The sheet “Sheet1” is protected"],
    [
      "two trackers",
      { grid: [headings, declined, headings, declined], tables: [table, { name: "Old", reference: "A3:J4" }] },
      "More than one table looks like a tracker: “Tracker” and “Old”",
    ],
  ])("%s", (_, contents, sentence) => {
    const { code, err, out } = run(put("in.xlsx", contents), at("out.xlsx"), "--json", at("report.json"));
    expect(err).toContain(sentence);
    expect(err).toMatch(/^[^\n]+\n$/u);
    expect([code, out]).toEqual([1, ""]);
    expect(readdirSync(at("."))).toEqual(["in.xlsx"]);
  });

  test("a file that isn't there", () =>
    expect(run(at("none.xlsx"), at("out.xlsx"))).toMatchObject({
      code: 1,
      err: expect.stringContaining("can't be read") as string,
    }));

  test("a folder that isn't there to write to", () => {
    const { code, err } = run(put("in.xlsx", good), at("no/out.xlsx"));
    expect(code).toBe(1);
    expect(err).toContain("can't be written");
    expect(readdirSync(at("."))).toEqual(["in.xlsx"]);
  });
});
