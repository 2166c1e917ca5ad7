import type { SheetChange } from "../../src/review/port";
import { sortRows } from "../stand-ins/excel/people/rows";
import { excelApi } from "../stand-ins/excel/requirementSets";
import { fill, tracker, updateAll, type Tracker } from "./trackerBook";

/** What the host has to tell is told once all that was sent is answered. */
async function told({ port }: Tracker): Promise<void> {
  await port.list();
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}

async function watched(one: Tracker): Promise<SheetChange[]> {
  const changes: SheetChange[] = [];
  await one.port.watch((change) => changes.push(change));
  return changes;
}

test("what a person types, pastes, inserts, deletes and sorts is told, with its block where there is one", async () => {
  const one = tracker(5);
  const changes = await watched(one);
  const { sheet } = one;
  const elsewhere = one.book.addSheet("Elsewhere");
  sheet.setAt("B3", "Intune");
  sheet.set(1, 2, [
    ["No Intent", null],
    ["No Intent", null],
  ]);
  elsewhere.setAt("AA10", "x");
  sheet.insertRows(2);
  sheet.deleteRows(2);
  sortRows(sheet, { row: 1, column: 0, rows: 2, columns: 8 }, [1, 0]);
  await told(one);
  expect(changes).toEqual([
    { sheetId: sheet.id, cells: { top: 2, left: 1, bottom: 2, right: 1 } },
    { sheetId: sheet.id, cells: { top: 1, left: 2, bottom: 2, right: 3 } },
    { sheetId: elsewhere.id, cells: { top: 9, left: 26, bottom: 9, right: 26 } },
    { sheetId: sheet.id, cells: null },
    { sheetId: sheet.id, cells: null },
    { sheetId: sheet.id, cells: null },
  ]);
  one.host.check();
});

test("the add-in's own writes are not told as somebody else's", async () => {
  const one = tracker(5);
  const changes = await watched(one);
  expect((await updateAll(one, (fresh) => fill(fresh))).written).toHaveLength(20);
  await told(one);
  expect(changes).toEqual([]);
  one.sheet.setAt("A2", "Contoso");
  await told(one);
  expect(changes).toHaveLength(1);
});

test("Excel is asked once for all who listen; whoever ended it is told no more", async () => {
  const one = tracker(2);
  const [first, second]: SheetChange[][] = [[], []];
  const end = await one.port.watch((change) => first?.push(change));
  await one.port.watch((change) => second?.push(change));
  expect([one.host.watches.length, one.host.batches.length]).toEqual([1, 0]);
  end();
  one.sheet.setAt("A2", "Contoso");
  await told(one);
  expect([first, second].map((changes) => changes?.length)).toEqual([0, 1]);
});

test("where Excel has no word for the add-in's own writes it is not asked", async () => {
  const one = tracker(2, { supports: (version) => excelApi("1.13")("ExcelApi", version) });
  const changes = await watched(one);
  expect(one.host.watches).toHaveLength(0);
  one.sheet.setAt("A2", "Contoso");
  await told(one);
  expect(changes).toEqual([]);
});
