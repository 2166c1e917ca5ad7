import { apply, type Receipt } from "../../../src/review/apply/apply";
import { exchanged } from "../../stand-ins/excel/people/columns";
import { swapRows } from "../../stand-ins/excel/people/rows";
import { orderTableColumns } from "../../stand-ins/excel/people/tables";
import { checkCells } from "./model/checkCells";
import { checkReceipt } from "./model/checkReceipt";
import { claimsOf } from "./model/claims";
import { isTakenForOurs } from "./model/takenForOurs";
import { WriteLog } from "./model/writeLog";
import { openPreview, type OpenPreview } from "./openPreview";
import { Random } from "../random";
import { drawTracker } from "./tracker/drawTracker";
import { nameKey, type CellName } from "./world/world";

/** What the model says of a run is only worth something if it sees what is wrong. */
interface Run {
  readonly opened: OpenPreview;
  readonly log: WriteLog;
  readonly receipt: Receipt;
}

async function applied(meanwhile: (opened: OpenPreview) => void = () => undefined): Promise<Run> {
  const plan = drawTracker(new Random(35), { layout: "table", rows: 18 });
  const opened = await openPreview(plan, new Random(35), { chunkBytes: 100_000, misplacesFilteredWrites: false });
  const log = new WriteLog(opened.world, opened.approval);
  opened.host.watch = log;
  meanwhile(opened);
  return { opened, log, receipt: await apply(opened.port, opened.request) };
}

function kinds({ opened: { world }, log, receipt }: Run): readonly string[] {
  const claims = claimsOf(receipt, world);
  const failures = [...checkCells(world, log.writes, [claims]), ...checkReceipt(world, log.writes, claims)];
  return [...new Set(failures.map(({ kind }) => kind))].sort();
}

/** Puts something into a cell of the workbook the add-in writes to, and into no other. */
function put({ opened: { world } }: Run, { marker, column }: CellName, value: string | null, format?: string): void {
  const row = world.places().get(marker) ?? 0;
  const cell = format === undefined ? value : { value, format };
  world.real.sheets()[0]?.set(row, world.rect.column + world.columns.indexOf(column), [[cell]]);
}

const approvedCell = ({ opened }: Run): CellName => {
  const cell = opened.approval.approved.cells.find(({ from, to }) => from === "null" && to.format === undefined);
  if (cell === undefined) throw new Error("nothing is approved");
  return cell;
};

test("a run in which everything is as approved is fine, also when people sort and edit beside afterwards", async () => {
  const run = await applied();
  const { world } = run.opened;
  expect(run.receipt.written.length).toBeGreaterThan(50);
  world.act((_, sheet) => {
    swapRows(sheet, world.body, 0, 5);
    sheet.set(world.body.row, world.rect.column + world.columns.indexOf("Priority"), [["beside"]]);
  });
  expect(kinds(run)).toEqual([]);
});

test("a value nobody approved is a wrong cell, and so is another format", async () => {
  const run = await applied();
  put(run, { marker: "row 3", column: "Comment 2" }, "stray");
  expect(kinds(run)).toEqual(["wrong cell"]);
  const other = await applied();
  put(other, { marker: "row 3", column: run.opened.world.plan.marker }, "row 3", "0.00");
  expect(kinds(other)).toEqual(["wrong cell"]);
});

test("what was approved for one row is wrong in another", async () => {
  const run = await applied();
  const { column } = approvedCell(run);
  const stranger =
    [...run.opened.world.places().keys()].find((marker) => run.opened.approval.change(marker, column) === undefined) ??
    "";
  put(run, { marker: stranger, column }, "Delivery FM");
  expect(kinds(run)).toContain("wrong cell");
});

test("a cell that was said to be written and is not", async () => {
  const run = await applied();
  put(run, approvedCell(run), null);
  expect(kinds(run)).toEqual(["false: written"]);
});

test("a cell that was written and is not said to be", async () => {
  const run = await applied();
  expect(kinds({ ...run, receipt: { ...run.receipt, written: run.receipt.written.slice(1) } })).toEqual([
    "false: not written",
  ]);
});

test("an edit that was written over is lost", async () => {
  const run = await applied();
  const name = approvedCell(run);
  const { world } = run.opened;
  world.without
    .sheets()[0]
    ?.set(world.places().get(name.marker) ?? 0, world.rect.column + world.columns.indexOf(name.column), [["theirs"]]);
  world.edited.add(nameKey(name));
  expect(kinds(run)).toEqual(["lost edit"]);
});

test("of an edit that was lost only what was typed just as it was approved can't be told from ours", async () => {
  const run = await applied();
  const { world, approval } = run.opened;
  const name = approvedCell(run);
  const approved = JSON.parse(approval.change(name.marker, name.column)?.to.shown ?? "null") as string;
  put(run, name, null);
  const lost = { kind: "lost edit", what: "", ...name } as const;
  const typed = (value: string): boolean => {
    const at = [world.places().get(name.marker) ?? 0, world.rect.column + world.columns.indexOf(name.column)] as const;
    world.without.sheets()[0]?.set(...at, [[value]]);
    return isTakenForOurs(lost, world, approval);
  };
  expect([typed(approved), typed("theirs")]).toEqual([true, false]);
  typed(approved);
  expect(isTakenForOurs({ ...lost, kind: "wrong cell" }, world, approval)).toBe(false);
  put(run, name, "stray");
  expect(isTakenForOurs(lost, world, approval)).toBe(false);
});

test("a row that is void when it is written is wrong in every cell; one that becomes void later is not", async () => {
  const [first] = (await applied()).opened.approval.approved.cells;
  const marker = first?.marker ?? "";
  const before = await applied(({ world }) => world.voidRows.add(marker));
  expect(kinds(before)).toEqual(["false: written", "wrong cell"]);
  const after = await applied();
  after.opened.world.voidRows.add(marker);
  expect(kinds(after)).toEqual([]);
});

test("a cell that holds what was approved is not excused when the receipt names it as wrong", async () => {
  const run = await applied();
  const { receipt } = run;
  const { outcome } = receipt;
  const [edit, ...others] = outcome.written;
  if (edit === undefined) throw new Error("nothing was written");
  const { row, column, from, to } = edit;
  const { headings, headingRow } = outcome.snapshot.listing;
  const place = { row, sheetRow: headingRow + 1 + row, names: [], column, heading: String(headings[column]) };
  const wrong = [{ ...place, holds: to.value, held: from.value }];
  const named = { ...receipt, written: receipt.written.slice(1), outcome: { ...outcome, written: others, wrong } };
  expect(kinds({ ...run, receipt: named })).toEqual(["named wrong cell"]);
});

test("a cell that a receipt names as wrong is told apart", async () => {
  const run = await applied();
  const { world } = run.opened;
  put(run, { marker: "row 3", column: "Comment 2" }, "stray");
  const wrong = [
    {
      sheetRow: world.places().get("row 3") ?? 0,
      row: 0,
      names: [],
      heading: "Comment 2",
      column: world.columns.indexOf("Comment 2"),
      holds: "stray",
    },
  ];
  const naming = (holds: string) => ({
    ...run.receipt,
    outcome: { ...run.receipt.outcome, wrong: wrong.map((cell) => ({ ...cell, holds })) },
  });
  expect(kinds({ ...run, receipt: naming("stray") })).toEqual(["named wrong cell"]);
  expect(kinds({ ...run, receipt: naming("something else") })).toEqual(["wrong cell"]);
});

test("a name that nobody looked at, for its column went elsewhere, may be missing in a naming; no other may", async () => {
  const run = await applied();
  const { world } = run.opened;
  const stray = { marker: "row 6", column: "Comment 2" };
  put(run, stray, "stray");
  const elsewhere = { row: 0, sheetRow: 0, column: 0, heading: stray.column, holds: "stray" };
  const named = (names: readonly string[]) => {
    const wrong = [{ ...elsewhere, names }];
    return kinds({ ...run, receipt: { ...run.receipt, outcome: { ...run.receipt.outcome, wrong } } });
  };
  expect(named(["Fabrikam", "Exchange", "SUB-1"])).toEqual(["named wrong cell"]);
  expect(named(["Fabrikam", "Exchange", ""])).toEqual(["wrong cell"]);
  const order = exchanged(
    world.columns.length,
    world.columns.indexOf("Subscription"),
    world.columns.indexOf("Priority"),
  );
  world.act((book) => {
    orderTableColumns(book, world.table?.id ?? "", order);
  });
  world.columns = order.map((from) => world.columns[from] ?? "");
  expect(named(["Fabrikam", "Exchange", ""])).toEqual(["named wrong cell"]);
  expect(named(["Fabrikam", "", ""])).toEqual(["wrong cell"]);
  expect(named(["", "", ""])).toEqual(["wrong cell"]);
});
