import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { formatCell } from "../../src/file/cellReference";
import { richWorkbook } from "../stand-ins/files/richWorkbook";
import { openPackage } from "../../src/file/openPackage";
import { patchPackage } from "../../src/file/patchPackage";

/* A library that knows nothing of our reader and patcher reads the same files: a mistake that both of ours make, it shows. */

async function byLibrary(bytes: Uint8Array): Promise<Workbook> {
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

test("the library and our reader see the same workbook", async () => {
  const library = await byLibrary(richWorkbook());
  const opened = await openPackage(richWorkbook());
  const ours: string[] = [];
  const theirs: string[] = [];
  for (const { name, rows } of opened.sheets) {
    for (const { row, cells } of rows) {
      for (const { column, formula, value } of cells) {
        const cell = library.getWorksheet(name)?.getCell(row + 1, column + 1);
        const plain = ["string", "number", "boolean"].includes(typeof cell?.value);
        // It doesn't decode the text of A4 and knows an array formula by its first cell only.
        if (cell?.value === "_x0041_" || (formula !== undefined && cell?.formula === undefined)) continue;
        theirs.push([name, cell?.address, plain ? cell?.value : "", cell?.formula].join(" "));
        ours.push([name, formatCell(row, column), plain ? value : "", formula?.slice(1)].join(" "));
      }
    }
  }
  expect(ours).toStrictEqual(theirs);
  expect(ours).toHaveLength(38);
});

test("the library reads what was patched, and still finds the rest", async () => {
  const patched = await byLibrary(
    patchPackage(richWorkbook(), [
      { sheet: "Tracker", row: 1, column: 3, value: "No Intent" },
      { sheet: "Tracker", row: 4, column: 1, value: " =SUM(A1)\n" },
      { sheet: "Tracker", row: 4, column: 2, value: -0.1 },
      { sheet: "Tracker", row: 4, column: 4, value: false },
      { sheet: "Tracker", row: 3, column: 3, value: 46_348, numberFormat: "yyyy-mm-dd" },
      { sheet: "Tracker", row: 1, column: 2, value: null },
    ]),
  );
  const sheet = patched.getWorksheet("Tracker");
  expect(["D2", "B5", "C5", "E5", "D4", "C2"].map((address) => sheet?.getCell(address).value)).toStrictEqual([
    "No Intent",
    " =SUM(A1)\n",
    -0.1,
    false,
    new Date(Date.UTC(2026, 10, 22)),
    null,
  ]);
  expect(sheet?.getCell("D4").numFmt).toBe("yyyy-mm-dd");
  expect(sheet?.getCell("D2").font?.bold).toBe(true);
  expect(sheet?.getTables()).toHaveLength(1);
  expect(sheet?.getCell("F2").formula).toBe("Tracker[[#This Row],[Seats]]*2");
});
