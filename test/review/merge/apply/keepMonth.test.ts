import { sheetWords } from "../../../../src/language/sheetWords";
import type { ApprovedMonth } from "../../../../src/review/merge/apply/approvedMonth";
import { keepMonth } from "../../../../src/review/merge/apply/keepMonth";
import { nothingOfMonthLeftOut, type MonthLeftOut } from "../../../../src/review/merge/values/monthValues";
import { bringIn, noAnswers } from "../../../../src/review/merge/bringIn";
import { gridTable } from "../gridTable";

const headings = "Tenant | Service | Entitlements | L1 | L2 | Notes";
const contoso = "Contoso | Teams | 10 | In Progress | Migration | ask May";
const fabrikam = "Fabrikam | Teams | 5 | No Intent | Executive Sponsorship | said no";
const tailspin = "Tailspin | Teams | 8 | In Progress | Migration | ask Jo";
const kept = (row: string) => row.split(" | ").slice(0, 5).join(" | ");
const plain = "Tenant | Service | Entitlements | L1 | L2";

/** Contoso is blocked since, Fabrikam has a new subscription, Tailspin is blocked since too. */
const month = {
  tracker: gridTable([headings, contoso, fabrikam, tailspin]),
  last: gridTable([plain, kept(contoso), kept(fabrikam), kept(tailspin)]),
  portal: gridTable([
    plain,
    "Contoso | Teams | 10 | Blocked | Partner Engagement",
    kept(fabrikam),
    "Fabrikam | Teams | 7 | Status Unknown | New Subscription or Workload",
    "Tailspin | Teams | 8 | Blocked | Partner Engagement",
  ]),
};

function approved(leftOut: MonthLeftOut = nothingOfMonthLeftOut): ApprovedMonth {
  const brought = bringIn(month, sheetWords, noAnswers, leftOut);
  return { month, answers: noAnswers, leftOut, brought, words: sheetWords };
}

/** Cells as "row heading: old > new", rows by their first cell, what is skipped. */
function tell(rows: readonly string[], leftOut?: MonthLeftOut) {
  const { edits, added, portalRows, skipped, next } = keepMonth(approved(leftOut), gridTable([headings, ...rows]));
  const names = headings.split(" | ");
  return {
    edits: edits.map(({ row, column, from, to }) => `${row} ${names[column]}: ${from.value} > ${to.value}`).sort(),
    added: added.map(
      (cells, place) => `E${(portalRows[place] ?? -1) + 1} ${cells.get(0)?.value} ${cells.get(2)?.value}`,
    ),
    skipped: skipped.map(
      (one) => (one.of === "row" ? `T${one.trackerRow + 1}` : `E${one.portalRow + 1}`) + ` ${one.because}`,
    ),
    next: next.rows.map((row) => row.map(({ value }) => String(value).replace("\u200B", "?")).join(" | ")).sort(),
  };
}

const contosoEdits = (row: number) => [`${row} L1: In Progress > Blocked`, `${row} L2: Migration > Partner Engagement`];
const exported = [
  "Contoso | Teams | 10 | Blocked | Partner Engagement",
  "Fabrikam | Teams | 5 | No Intent | Executive Sponsorship",
  "Fabrikam | Teams | 7 | Status Unknown | New Subscription or Workload",
  "Tailspin | Teams | 8 | Blocked | Partner Engagement",
];

test("[M6] what was approved is written where nothing changed, and the export is the last one next time", () => {
  expect(tell([contoso, fabrikam, tailspin])).toEqual({
    edits: [...contosoEdits(0), ...contosoEdits(2)],
    added: ["E3 Fabrikam 7"],
    skipped: [],
    next: exported,
  });
});

test("[W4] rows that were sorted are found again, a note that changed hinders nothing", () => {
  expect(tell([tailspin, contoso.replace("ask May", "ask June"), fabrikam])).toMatchObject({
    edits: [...contosoEdits(0), ...contosoEdits(1)],
    added: ["E3 Fabrikam 7"],
    skipped: [],
  });
});

test("[W4] a row whose status somebody changed is skipped; next time its old status tells so", () => {
  const changed = contoso.replace("In Progress | Migration", "No Intent | Executive Sponsorship");
  expect(tell([changed, fabrikam, tailspin])).toMatchObject({
    edits: contosoEdits(2),
    skipped: ["T1 changed"],
    next: ["Contoso | Teams | 10 | In Progress? | Migration", ...exported.slice(1)],
  });
});

test("[W4] a row that is gone is skipped", () => {
  expect(tell([fabrikam, tailspin])).toMatchObject({
    edits: contosoEdits(1),
    skipped: expect.arrayContaining(["T1 gone"]),
  });
});

test("[W4] a new row that would not be flagged any more is not the one that was approved", () => {
  const other = fabrikam.replace("No Intent | Executive Sponsorship", "In Progress | Migration");
  expect(tell([contoso, other, tailspin])).toMatchObject({ added: [], skipped: ["E3 changed"] });
});

test("[W4] an export row that somebody entered meanwhile is not added once more", () => {
  const entered = "Fabrikam | Teams | 7 | Status Unknown | New Subscription or Workload | mine";
  expect(tell([contoso, fabrikam, tailspin, entered])).toMatchObject({ added: [], skipped: ["E3 gone"] });
});

test("[W4] a row that nobody approved is not written, though the export would change it", () => {
  const another = "Northwind | Teams | 3 | In Progress | Migration | new here";
  expect(tell([contoso, fabrikam, tailspin, another]).edits).toEqual([...contosoEdits(0), ...contosoEdits(2)]);
});

test("[W3] a cell left out takes L1 to L3 with it and comes up again next time; so does a row that is not added", () => {
  const leftOut = { rows: new Set<number>(), cells: new Map([[0, new Set([4])]]), fresh: new Set([2]) };
  expect(tell([contoso, fabrikam, tailspin], leftOut)).toEqual({
    edits: contosoEdits(2),
    added: [],
    skipped: [],
    next: ["Contoso | Teams | 10 | In Progress? | Migration", exported[1], exported[3]],
  });
});

test("[W4] of rows that look alike none is written where one was left out", () => {
  const rows = [contoso, contoso];
  const twins = {
    tracker: gridTable([headings, ...rows]),
    last: gridTable([plain, "Contoso | Teams | 20 | In Progress | Migration"]),
    portal: gridTable([plain, "Contoso | Teams | 20 | Blocked | Partner Engagement"]),
  };
  const leftOut = { ...nothingOfMonthLeftOut, rows: new Set([1]) };
  const brought = bringIn(twins, sheetWords, noAnswers, leftOut);
  const one = { month: twins, answers: noAnswers, leftOut, brought, words: sheetWords };
  const { edits, skipped } = keepMonth(one, gridTable([headings, ...rows]));
  expect(edits).toEqual([]);
  expect(skipped).toEqual([{ of: "row", trackerRow: 0, because: "twin" }]);
});

test("[M7] what was not written after all comes up again next time", () => {
  const unwritten = { rows: [2], portalRows: [2] };
  const { next } = keepMonth(approved(), month.tracker, unwritten);
  const lines = next.rows.map((row) => row.map(({ value }) => String(value).replace("\u200B", "?")).join(" | "));
  expect(lines).toContain("Tailspin | Teams | 8 | In Progress? | Migration");
  expect(lines).toContain("Contoso | Teams | 10 | Blocked | Partner Engagement");
});
