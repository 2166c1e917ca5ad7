import { mergeFiles, type MergedFiles } from "../../../src/command/merge/mergeFiles";
import { openMonthFile } from "../../../src/command/merge/openMonth";
import { readAnswers, type GivenAnswers } from "../../../src/command/merge/answersOf";
import { trackerPackage } from "../../stand-ins/files/trackerPackage";

const headings = ["Tenant", "Service", "Entitlements", "L1", "L2"];
const workbook = (...rows: readonly (readonly string[])[]) => trackerPackage({ grid: [headings, ...rows] });
const tracker = (...rows: readonly (readonly string[])[]) =>
  trackerPackage({ grid: [[...headings, "Notes"], ...rows] });

interface Files {
  readonly tracker: Uint8Array;
  readonly portal: Uint8Array;
  readonly last?: Uint8Array;
}

async function merge({ tracker: own, portal, last }: Files, answers: GivenAnswers = {}): Promise<MergedFiles> {
  const files = {
    tracker: await openMonthFile(own),
    portal: await openMonthFile(portal),
    last: last === undefined ? null : await openMonthFile(last),
  };
  return mergeFiles(files, answers);
}

const noIntent = ["Contoso", "Teams", "100", "No Intent", "Executive Sponsorship"];
const fresh = ["Contoso", "Teams", "40", "Status Unknown", "New Subscription or Workload"];
const month: Files = {
  tracker: tracker([...noIntent, "n"]),
  portal: workbook(noIntent, fresh),
  last: workbook(noIntent),
};

describe("an export brought in", () => {
  test("[M4] a new subscription under No Intent is found, added and flagged", async () => {
    const { report, bytes } = await merge(month);
    expect(report.new).toEqual([{ exportRow: 3, trackerRow: 3, codes: ["new-subscription-under-no-intent"] }]);
    expect(report.flagged).toEqual([{ trackerRow: 3, codes: ["new-subscription-under-no-intent"] }]);
    const { bound } = await openMonthFile(bytes);
    expect(bound.snapshot.rowCount).toBe(2);
  });

  test("[M7] once more it changes nothing", async () => {
    const first = await merge(month);
    const again = await merge({ tracker: first.bytes, portal: month.portal, last: first.next });
    expect(again.report.counts).toMatchObject({ paired: 2, new: 0, gone: 0, changed: 0, asked: 0 });
    expect(again.bytes).toEqual(first.bytes);
  });

  test("[M7] without a last export the same is asked once more", async () => {
    const asked = {
      tracker: tracker([...noIntent, "n"]),
      portal: workbook(["Contoso", "Teams", "100", "Status Unknown", ""]),
    };
    const first = await merge(asked);
    const again = await merge({ ...asked, tracker: first.bytes, last: first.next });
    expect(first.report.asked.map(({ id }) => id)).toEqual(["pair:T2"]);
    expect(again.report.asked).toEqual(first.report.asked);
  });

  test("[M4] rows that are gone are marked where a person asks for that", async () => {
    const other = { ...month, portal: workbook(["Fabrikam", "Teams", "1", "Blocked", ""]) };
    const { bytes } = await merge(other, { gone: "mark" });
    const { bound } = await openMonthFile(bytes);
    expect(bound.snapshot.listing.headings.at(-1)).toBe("Gone from the portal");
    expect(bound.snapshot.columns.get(6)?.distinct[bound.snapshot.columns.get(6)?.codes[0] ?? 0]).toBe("Yes");
  });
});

describe("what can't be brought in is said, and nothing is written", () => {
  const problemOf = (files: Files, answers?: GivenAnswers) =>
    merge(files, answers).then(
      () => "none",
      (error: { readonly problem: { readonly code: string } }) => error.problem.code,
    );

  test.each<[string, Partial<Files>]>([
    ["month-same-table", { portal: month.tracker }],
    [
      "month-export-is-tracker",
      {
        portal: trackerPackage({
          grid: [
            [...headings, "Stage", "Declared Intent"],
            [...noIntent, "", ""],
          ],
        }),
      },
    ],
    ["month-tracker-is-export", { tracker: workbook(noIntent) }],
    ["month-no-export-rows", { portal: trackerPackage({ grid: [[...headings, "Ring"]] }) }],
    [
      "month-nothing-in-common",
      {
        portal: trackerPackage({
          grid: [
            ["Tenant ID", "Service", "L1"],
            ["1", "Teams", "Blocked"],
          ],
        }),
      },
    ],
  ])("%s", async (code, files) => {
    expect(await problemOf({ ...month, ...files })).toBe(code);
  });

  test("answers to what isn't asked, and answers that are none", async () => {
    expect(await problemOf(month, { "pair:T9": "gone" })).toBe("month-answer-not-asked");
    expect(await problemOf(month, { gone: "delete" })).toBe("month-answer-unknown");
    expect(() => readAnswers("[1]")).toThrow("month-answers-unreadable");
    expect(() => readAnswers("{")).toThrow("month-answers-unreadable");
  });
});

describe("what is worth a word is said", () => {
  const codes = async (files: Files) => (await merge(files)).notes.map(({ code }) => code);

  test("a first export, and one of other tenants", async () => {
    const { last: _last, ...first } = month;
    expect(await codes(first)).toEqual(["month-first"]);
    expect(await codes({ ...month, portal: workbook(["Fabrikam", "Teams", "1", "Blocked", ""]) })).toEqual([
      "month-no-tenant-met",
    ]);
  });

  test("an export of a month before the last one", async () => {
    const services = ["Teams", "Yammer", "Edge"];
    const before = services.map((service) => ["Contoso", service, "100", "Status Unknown", ""]);
    const now = services.map((service) => ["Contoso", service, "100", "No Intent", "Executive Sponsorship"]);
    const files = {
      tracker: tracker(...now.map((row) => [...row, "n"])),
      portal: workbook(...before),
      last: workbook(...now),
    };
    expect(await codes(files)).toEqual(["month-older"]);
    expect(await codes({ ...files, portal: workbook(...now), last: workbook(...before) })).toEqual([]);
  });

  test("the same subscription twice", async () => {
    const grid = [
      [...headings, "Subscription"],
      [...noIntent, "S1"],
      [...fresh, "S1"],
    ];
    expect(await codes({ ...month, portal: trackerPackage({ grid }) })).toEqual(["month-subscription-twice"]);
  });
});

test("a last export that was sorted and cut loses nothing", async () => {
  const rows = [noIntent, ["Fabrikam", "Teams", "30", "In Progress", "Migration"]];
  const files = { tracker: tracker(...rows.map((row) => [...row, "n"])), portal: workbook(...rows) };
  const whole = await merge({ ...files, last: workbook(...rows) });
  const sorted = await merge({ ...files, last: workbook(...[...rows].reverse()) });
  const cut = await merge({ ...files, last: workbook(noIntent) });
  expect(sorted.report.pairs).toEqual(whole.report.pairs);
  expect(cut.report.counts).toMatchObject({ paired: 2, new: 0, gone: 0, changed: 0, asked: 0 });
});

test("a tracker without rows takes every row of the export as new", async () => {
  const { report } = await merge({ tracker: tracker(), portal: workbook(noIntent, fresh) });
  expect(report.counts).toMatchObject({ new: 2, paired: 0 });
});
