import { leadingPlaybook } from "../../src/playbook/playbook";
import { sheetWords } from "../../src/language/sheetWords";
import { bindHeadings, isHeadingRow } from "../../src/playbook/tracker/bindHeadings";
import { apply, applyRequest, settleReceipt, type ApplyRequest, type Receipt } from "../../src/review/apply/apply";
import { bindListing, columnNeeds, openSnapshot } from "../../src/review/table/openSnapshot";
import { onlyTracker } from "../../src/command/chooseTable";
import { nothingLeftOut } from "../../src/review/propose/leftOut";
import { revert } from "../../src/review/apply/revert";
import { readTracker } from "../../src/review/table/readTracker";
import { Reviewed } from "../../src/review/propose/reviewed";
import type { WorkbookPort } from "../../src/review/port";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import type { Host } from "../stand-ins/excel/host";
import { MemoryWorkbook } from "../stand-ins/excel/memoryWorkbook";
import { startHost } from "../stand-ins/excel/startHost";

const headings = [
  "Tenant",
  "Service",
  "Stage",
  "Declared Intent",
  "FTC Assistance",
  "Led By",
  "Kickoff Date",
  "Reason",
  "L1",
  "L2",
  "L3",
  "Owner",
  "Notes",
  "Next Action Date",
  "Next Action",
];
const declined = (tenant: string) => [
  tenant,
  "Teams",
  "Delivery",
  "No",
  "",
  "",
  "",
  "Executive Sponsorship",
  "In Progress",
  "Migration",
  "",
  "",
  "Why.",
  "",
  "",
];
const starts = [
  "Fabrikam",
  "Edge",
  "Assignment",
  "Yes",
  "No",
  "Customer",
  46_400,
  "",
  "Status Unknown",
  "",
  "",
  "",
  "",
  "",
  "",
];
const noIntent = [
  "No Intent",
  "Executive Sponsorship",
  "L3s coming soon",
  "Account Team",
  "Why.",
  "TBD",
  "Notify account team of No Intent",
];

interface Opened {
  readonly workbook: MemoryWorkbook;
  readonly host: Host;
  readonly port: WorkbookPort;
  readonly request: ApplyRequest;
}

async function open(rows: readonly (readonly (string | number)[])[], date1904 = false): Promise<Opened> {
  const workbook = new MemoryWorkbook({ date1904 });
  const sheet = workbook.addSheet("Sheet1", [headings, ...rows]);
  sheet.format("G2", "d-mmm-yy");
  workbook.table(sheet, "Tracker", `A1:O${rows.length + 1}`);
  const host = startHost(workbook);
  const port = excelWorkbook({ isHeadingRow, timeoutMs: 200 });
  const listing = onlyTracker(await port.list());
  const snapshot = await port.read(listing.ref, (now) =>
    columnNeeds(bindListing(now, {}, leadingPlaybook), leadingPlaybook),
  );
  const binding = bindHeadings(snapshot.listing.headings);
  if ("problem" in binding) throw new Error(binding.problem.code);
  const input = {
    ...openSnapshot(snapshot, binding, leadingPlaybook),
    language: binding.language,
    words: sheetWords,
    choices: new Map(),
    leftOut: nothingLeftOut,
  };
  host.reset();
  return { workbook, host, port, request: applyRequest(listing.ref, {}, Reviewed.of(input)) };
}

function statusOf({ workbook }: Opened, row: number): unknown[] {
  return (
    workbook
      .values(workbook.sheet("Sheet1").id, { row, column: 8, rows: 1, columns: 7 })[0]
      ?.map((value) => value ?? "") ?? []
  );
}

const revertOf = (opened: Opened, receipt: Receipt) => revert(opened.port, opened.request.ref, receipt);

test("[W4] what was approved stands in the cells, a date with the format it came from", async () => {
  const opened = await open([starts, declined("Contoso")]);
  const receipt = await apply(opened.port, opened.request);
  expect(statusOf(opened, 2)).toEqual(noIntent);
  expect(statusOf(opened, 1)).toEqual(["In Progress", "N/A", "N/A", "", "", 46_400, "Delivery Assignment"]);
  expect(opened.workbook.sheet("Sheet1").formatAt("N2")).toBe("d-mmm-yy");
  expect(receipt.written).toHaveLength(11);
  expect([receipt.notWritten, receipt.unknown, receipt.skipped]).toEqual([[], [], []]);
  opened.host.check();
});

test.each([
  [false, 46_400],
  [true, 44_938],
])(
  "[R3] a kickoff date typed as text is written as a real date, days counted from 1904: %s",
  async (date1904, serial) => {
    const opened = await open([starts.map((cell) => (cell === 46_400 ? "2027-01-13" : cell))], date1904);
    await apply(opened.port, opened.request);
    expect(statusOf(opened, 1)[5]).toBe(serial);
    opened.host.check();
  },
);

test("[W7] revert puts every cell back, the date's format too", async () => {
  const opened = await open([starts, declined("Contoso")]);
  const receipt = await apply(opened.port, opened.request);
  const reverted = await revertOf(opened, receipt);
  expect(statusOf(opened, 1)).toEqual(starts.slice(8));
  expect(statusOf(opened, 2)).toEqual(declined("Contoso").slice(8));
  expect(opened.workbook.sheet("Sheet1").formatAt("N2")).toBe("General");
  expect(reverted.kept).toEqual([]);
});

test("[W7] revert keeps a cell that a person changed since, also after a row came in above", async () => {
  const opened = await open([starts, declined("Contoso")]);
  const receipt = await apply(opened.port, opened.request);
  const sheet = opened.workbook.sheet("Sheet1");
  sheet.insertRows(1, 1);
  sheet.set(3, 11, [["Ann"]]);
  const reverted = await revertOf(opened, receipt);
  expect(reverted.kept.map(({ column, to }) => [column, to.value])).toEqual([["owner", "Account Team"]]);
  expect(statusOf(opened, 3)).toEqual(["In Progress", "Migration", "", "Ann", "Why.", "", ""]);
});

test("[W4] a row another person changed between the fresh read and the preview is skipped, the others are written", async () => {
  const opened = await open([declined("Contoso"), declined("Fabrikam")]);
  opened.workbook.sheet("Sheet1").set(1, 7, [["Using Competitive Solution"]]);
  const receipt = await apply(opened.port, opened.request);
  expect(receipt.skipped).toEqual([{ row: 0, because: "changed" }]);
  expect(statusOf(opened, 1)).toEqual(declined("Contoso").slice(8));
  expect(statusOf(opened, 2)).toEqual(noIntent);
});

test("[W4] changed headings write nothing", async () => {
  const opened = await open([declined("Contoso")]);
  opened.workbook.sheet("Sheet1").set(0, 11, [["Remarks"]]);
  await expect(apply(opened.port, opened.request)).rejects.toMatchObject({
    problem: { code: "headings-changed", headings: ["Owner"] },
  });
  expect(statusOf(opened, 1)).toEqual(declined("Contoso").slice(8));
});

test("[W7] an answer that never comes leaves the changes unknown until a read tells", async () => {
  const opened = await open([declined("Contoso")]);
  opened.host.loseAnswer((batch) => batch.kind === "write");
  const receipt = await apply(opened.port, opened.request);
  expect(receipt.unknown).toHaveLength(6);
  expect(receipt.written).toEqual([]);
  const settled = await settleReceipt(opened.port, receipt);
  expect(settled.unknown).toEqual([]);
  expect(settled.written).toHaveLength(6);
  expect(statusOf(opened, 1)).toEqual(noIntent);
  opened.host.check();
});

test("[W7] a request that never arrived turns out not to be written", async () => {
  const opened = await open([declined("Contoso")]);
  opened.host.loseRequest((batch) => batch.kind === "write");
  const settled = await settleReceipt(opened.port, await apply(opened.port, opened.request));
  expect(settled.written).toEqual([]);
  expect(settled.notWritten).toHaveLength(6);
  expect(statusOf(opened, 1)).toEqual(declined("Contoso").slice(8));
  opened.host.check();
});

test("[W8] a protected sheet is said before anything is written", async () => {
  const opened = await open([declined("Contoso")]);
  opened.workbook.sheet("Sheet1").protect(true);
  await expect(apply(opened.port, opened.request)).rejects.toMatchObject({
    problem: { code: "sheet-protected", sheet: "Sheet1" },
  });
});

test("round trips: the number of rows plays no part within a chunk", async () => {
  const few = await open([declined("A")]);
  await apply(few.port, few.request);
  const many = await open(Array.from({ length: 300 }, (_, row) => declined(`Tenant ${row}`)));
  await apply(many.port, many.request);
  expect(many.host.batches.length).toBe(few.host.batches.length);
  expect(few.host.batches.length).toBe(3);
});

test("[W7] revert follows columns bound by hand to where their headings stand now", async () => {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet("Sheet1", [
    ["Tenant", "Service", "Stage", "Intent", "FTC Assistance", "L1", "Code", "More"],
    ["Contoso", "Teams", "Assignment", "Yes", "No", "", "was here", "keep me"],
  ]);
  workbook.table(sheet, "Tracker", "A1:H2");
  startHost(workbook);
  const port = excelWorkbook({ isHeadingRow, timeoutMs: 200 });
  const rebinding = { l2: 6, l3: 7 };
  const [listing] = await port.list();
  if (listing === undefined) throw new Error("no table");
  const bound = await readTracker(port, listing.ref, { rebinding, playbook: leadingPlaybook });
  const input = {
    ...bound,
    language: bound.binding.language,
    words: sheetWords,
    choices: new Map(),
    leftOut: nothingLeftOut,
  };
  const receipt = await apply(port, applyRequest(listing.ref, rebinding, Reviewed.of(input)));
  expect([sheet.valueAt("G2"), sheet.valueAt("H2")]).toEqual(["N/A", "N/A"]);
  workbook.insertTableColumn(listing.ref.tableId ?? "", 6);
  sheet.set(0, 6, [["Applies here"]]).set(1, 6, [["N/A"]]);
  const reverted = await revert(port, listing.ref, receipt);
  expect([sheet.valueAt("G2"), sheet.valueAt("H2"), sheet.valueAt("I2")]).toEqual(["N/A", "was here", "keep me"]);
  expect(reverted.kept).toEqual([]);
});
