import { existsSync, readFileSync } from "node:fs";
import { openMonthFile } from "../../../src/command/merge/openMonth";
import type { MonthReport } from "../../../src/command/merge/monthReport";
import { trackerPackage } from "../../stand-ins/files/trackerPackage";
import { runCommand, type Ran } from "../runCommand";
import { temporaryFolder } from "../temporaryFolder";

jest.setTimeout(60_000);

const { at, put } = temporaryFolder();
const merge = (...given: readonly string[]): Ran => runCommand("merge", given);

const headings = ["Tenant", "Service", "Entitlements", "L1", "L2"];
const noIntent = ["Contoso", "Teams", "100", "No Intent", "Executive Sponsorship"];
const fresh = ["Contoso", "Teams", "40", "Status Unknown", "New Subscription or Workload"];

const putTracker = () =>
  put(
    "tracker.xlsx",
    trackerPackage({
      grid: [
        [...headings, "Notes"],
        [...noIntent, "Asked in May."],
      ],
    }),
  );
const putExport = () => put("export.xlsx", trackerPackage({ grid: [headings, noIntent, fresh] }));
const putLast = () => put("last.xlsx", trackerPackage({ grid: [headings, noIntent] }));

test("[M4, M7] brings an export in, keeps it for next time, and reports", async () => {
  const files = [putTracker(), putExport(), at("result.xlsx")];
  const ran = merge(...files, "--last", putLast(), "--next", at("next.xlsx"), "--json", at("report.json"));
  expect(ran).toEqual({
    code: 0,
    err: "",
    out:
      "1 row of the export found, 1 new (1 to look at), 0 grown, 0 rows gone, 0 cells changed, " +
      `0 to enter in the portal, 0 questions. Written to ${at("result.xlsx")}.\n`,
  });
  const rowsOf = async (name: string) => (await openMonthFile(readFileSync(at(name)))).bound.snapshot.rowCount;
  expect([await rowsOf("result.xlsx"), await rowsOf("next.xlsx"), await rowsOf("tracker.xlsx")]).toEqual([2, 2, 1]);
  const report = JSON.parse(readFileSync(at("report.json"), "utf8")) as MonthReport;
  expect(report).toMatchObject({
    language: "en",
    tracker: { sheet: "Sheet1", headerRow: 1, rows: 1 },
    export: { sheet: "Sheet1", headerRow: 1, rows: 2 },
    last: { sheet: "Sheet1", headerRow: 1, rows: 1 },
    new: [{ exportRow: 3, trackerRow: 3, codes: ["new-subscription-under-no-intent"] }],
  });
});

test("what can't be brought in is said in a sentence, and nothing is written", () => {
  const tracker = putTracker();
  const ran = merge(tracker, put("copy.xlsx", readFileSync(tracker)), at("result.xlsx"), "--next", at("next.xlsx"));
  expect(ran.code).toBe(1);
  expect(ran.err).toBe(
    "The tracker and the export are the same table. Choose the export that you took from the portal this month.\n",
  );
  expect([existsSync(at("result.xlsx")), existsSync(at("next.xlsx"))]).toEqual([false, false]);
});

test("a file that is read is never written to, however it is named", () => {
  const [tracker, portal] = [putTracker(), putExport()];
  const before = readFileSync(tracker);
  const ran = merge(tracker, portal, at(".", "..", tracker.split("/").at(-2) ?? "", "tracker.xlsx"));
  expect(ran.code).toBe(2);
  expect(ran.err).toContain("is named twice. What is read is never touched");
  expect(readFileSync(tracker)).toEqual(before);
});
