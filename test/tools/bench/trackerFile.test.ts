import { classify } from "../../../src/command/classify";
import { readEntry } from "../../../src/file/zip/readEntry";
import { readZip } from "../../../src/file/zip/zipArchive";
import { trackerFile } from "./trackerFile";

/** The parts of a file by name: as they are packed, and their sizes. */
function partsOf(bytes: Uint8Array) {
  const zip = readZip(bytes);
  return new Map(
    zip.entries.map((entry) => [
      entry.name,
      {
        packed: Buffer.from(zip.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize)),
        size: readEntry(zip, entry).length,
      },
    ]),
  );
}

test("of a tracker with much to write two parts are packed anew, the sheet and (for dates) the styles; no other", async () => {
  const before = trackerFile(700);
  const { bytes, receipt } = await classify(before, { dryRun: false });
  const [old, now] = [partsOf(before), partsOf(bytes)];
  expect(receipt?.written.length).toBeGreaterThan(2_000);
  expect([...now.keys()]).toEqual([...old.keys()]);
  const anew = [...now].filter(([name, { packed }]) => !old.get(name)?.packed.equals(packed)).map(([name]) => name);
  expect(anew).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
});

test("the file has 25 columns and as many rows as were asked for", async () => {
  const { listing, proposals } = await classify(trackerFile(14), { dryRun: true });
  expect([listing.headings.length, listing.rowCount, proposals.length]).toEqual([25, 14, 14]);
});
