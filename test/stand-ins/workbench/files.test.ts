import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Download } from "playwright-core";
import { openPackage, type OpenedPackage } from "../../../src/file/openPackage";
import { largeTracker } from "./largeTracker";
import { useWorkbench } from "./useWorkbench";
import type { WorkbenchPage } from "./workbenchPage";

jest.setTimeout(90_000);

const workbench = useWorkbench({ pagesStay: true });
const sample = new Uint8Array(readFileSync(join(__dirname, "samples/tracker-en.xlsx")));
let opened: WorkbenchPage;

beforeAll(async () => {
  opened = await workbench.open({ pane: "/stand-in/listTables.html" });
});
beforeEach(() => opened.chooseFile("tracker-en.xlsx", sample));

/** The browser may run elsewhere as far as its client knows, which then names no file of its. */
async function bytesOf(download: Download): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
  return new Uint8Array(Buffer.concat(pieces));
}

async function save({ page }: WorkbenchPage): Promise<{ readonly name: string; readonly opened: OpenedPackage }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    opened: await openPackage(await bytesOf(download)),
  };
}

function cellsOf({ sheets }: OpenedPackage): Map<string, string> {
  return new Map(
    [...(sheets[0]?.rows ?? [])].flatMap(({ row, cells }) =>
      cells.map(({ column, value, formula, style }): [string, string] => [
        `${String(row)},${String(column)}`,
        JSON.stringify([value, formula, style]),
      ]),
    ),
  );
}

test("a copy that is saved differs in the changed cells alone", async () => {
  await opened.page.evaluate(() => {
    window.workbench?.person.type("Tracker", "U3", "a note of mine");
  });
  await opened.waitForValue("Tracker", "U3", "a note of mine");
  const saved = await save(opened);
  expect(saved.name).toBe("tracker-en (workbench).xlsx");
  const [before, after] = [cellsOf(await openPackage(sample)), cellsOf(saved.opened)];
  const different = [...after].filter(([cell, content]) => before.get(cell) !== content).map(([cell]) => cell);
  expect(different).toEqual(["2,20"]);
  expect(after.size - before.size).toBe(before.has("2,20") ? 0 : 1);
  await expect(opened.statusSettled()).resolves.toContain("1 cells changed.");
});

test("what can't be saved is said", async () => {
  await opened.page.evaluate(() => {
    window.workbench?.person.formula("Tracker", "U3", "=1+1");
    window.workbench?.person.insertRows("Tracker", 150, 1);
  });
  await save(opened);
  const status = await opened.statusSettled();
  expect(status).toContain("hold another formula");
  expect(status).toContain("Tables keep the place they have in the file");
});

test.each([
  ["empty.xlsx", new Uint8Array(), "The file is empty."],
  ["notes.xlsx", new TextEncoder().encode("These are only notes."), "This is not an Excel workbook."],
  ["half.xlsx", sample.slice(0, sample.length / 2), "The file breaks off"],
  ["old.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)), ""],
])("%s is refused in a plain sentence, and the file before stays open", async (name, bytes, sentence) => {
  const status = await opened.chooseFile(name, bytes);
  expect(status).toContain(`${name} was not opened. ${sentence}`);
  expect(status).not.toContain("went wrong");
  await expect(opened.value("Tracker", "A1")).resolves.toBe("Tenant Name");
});

test("an own file is opened in place of the one before, and the pane starts anew", async () => {
  await expect(opened.chooseFile("mine.xlsx", readFileSync(join(__dirname, "samples/tracker-ja.xlsx")))).resolves.toBe(
    "mine.xlsx is open.",
  );
  await expect(opened.value("管理表", "A1")).resolves.toBe("テナント名");
  await (await opened.pane()).getByText("Tracking: 管理表!A1:Z151").waitFor();
});

test("a file is dropped on the page", async () => {
  await opened.page.evaluate(
    (bytes) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(bytes)], "dropped.xlsx"));
      for (const name of ["dragenter", "dragover", "drop"]) {
        document
          .getElementById("spreadsheet")
          ?.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [...readFileSync(join(__dirname, "samples/tracker-ja.xlsx"))],
  );
  await opened.page.getByText("dropped.xlsx is open.").waitFor();
  await expect(opened.value("管理表", "A1")).resolves.toBe("テナント名");
});

test("5,000 rows of 25 columns open in seconds", async () => {
  const before = Date.now();
  await opened.chooseFile("large.xlsx", largeTracker(5_000, 25));
  const took = Date.now() - before;
  await (await opened.pane()).getByText("Tracking: Tracker!A1:Y5001").waitFor();
  expect(took).toBeLessThan(30_000);
});
