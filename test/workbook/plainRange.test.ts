import { isHeadingRow } from "../../src/playbook/tracker/bindHeadings";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { MemoryWorkbook } from "../stand-ins/excel/memoryWorkbook";
import { startHost } from "../stand-ins/excel/startHost";

const tracker = [
  ["Tenant", "Service", "Stage", "L1", "L2"],
  ["Contoso", "Teams", "Delivery", "", ""],
];

async function placesOf(cells: readonly (readonly string[])[]): Promise<unknown[]> {
  const book = new MemoryWorkbook();
  book.addSheet("One", cells);
  startHost(book);
  const list = await excelWorkbook({ isHeadingRow }).list();
  return list.map(({ headingRow, firstColumn, headings }) => [headingRow, firstColumn, headings]);
}

test("[R1] a summary with known headings above the tracker doesn't hide it", async () => {
  const summary = [["Service", "Entitlements", "Owner"], ["Teams", "5", "Bob"], []];
  expect(await placesOf([...summary, ...tracker])).toEqual([[3, 0, tracker[0]]]);
});

test("[R1] a list beside the tracker, behind a blank column, is not taken in where that would spoil it", async () => {
  const beside = ["", "Service", "Owner", "Notes"];
  expect(
    await placesOf(tracker.map((cells, row) => [...cells, ...(row === 0 ? beside : ["", "Teams", "Bob", ""])])),
  ).toEqual([[0, 0, tracker[0]]]);
});

test("[R1] a blank heading inside the tracker cuts nothing off", async () => {
  const headings = ["Tenant", "Service", "", "L1", "Notes"];
  expect(await placesOf([headings, ["Contoso", "Teams", "", "", ""]])).toEqual([[0, 0, headings]]);
});

test("[R2] where no row has all the headings, the first with known ones is listed, so that what is missing can be said", async () => {
  expect(
    await placesOf([
      ["Tenant", "Service", "Stage"],
      ["Contoso", "Teams", "Delivery"],
    ]),
  ).toEqual([[0, 0, ["Tenant", "Service", "Stage"]]]);
});
