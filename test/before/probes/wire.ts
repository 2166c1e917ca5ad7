import { readFile } from "node:fs/promises";
import { drawTable } from "../draw/drawTable";
import {
  apply,
  excelWorkbook,
  fillWorkbook,
  isHeadingRow,
  nothingLeftOut,
  sheetWords,
  onlyTracker,
  openPackage,
  readTracker,
  revert,
  review,
  startHost,
  type HostWorkbook,
  type WorkbookPort,
} from "../now";
import type { Job, Tell } from "../told";
import { drawnBook } from "./drawnBook";
import { nameOf } from "./nameOf";
import { tapWire, type Tap } from "./tapWire";

const drawnBooks = 40;
/** A year, where a date is typed without one: the same whenever the guard runs. */
const year = 2026;

/** Reading, writing and putting back through Excel's client: every batch as it goes over the wire. */
export async function wire({ trackers }: Job, tell: Tell): Promise<void> {
  for (const file of trackers) {
    const book = fillWorkbook(await openPackage(await readFile(file)));
    await followed(nameOf(file), book, 1_000_000, tell);
  }
  for (let seed = 1; seed <= drawnBooks; seed += 1) {
    // A small weight makes many batches of a small table.
    const weight = seed % 2 === 0 ? 1_000_000 : 20_000;
    await followed(`drawn ${String(seed)}`, drawnBook(drawTable(seed)), weight, tell);
  }
}

async function followed(name: string, book: HostWorkbook, chunkBytes: number, tell: Tell): Promise<void> {
  const host = startHost(book, { year });
  const tap = tapWire(host, (what, text) => {
    tell({ name: `${name}, ${what}`, text });
  });
  const port = excelWorkbook({ isHeadingRow, chunkBytes });
  try {
    await story(port, tap);
    host.check();
  } catch (error) {
    tap.say("problem", error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : String(error));
  }
}

async function story(port: WorkbookPort, tap: Tap): Promise<void> {
  tap.begin("list");
  const { ref } = onlyTracker(await port.list());
  tap.begin("read");
  const bound = await readTracker(port, ref, {});
  const input = {
    ...bound,
    language: bound.binding.language,
    choices: new Map(),
    leftOut: nothingLeftOut,
    ...sheetWords,
  };
  tap.begin("apply");
  const receipt = await apply(port, { ref, rebinding: {}, input, approved: review(input) });
  const { written, notWritten, unknown, skipped } = receipt;
  tap.say("receipt", [written, notWritten, unknown, skipped].map((one) => JSON.stringify(one)).join("\n"));
  tap.begin("revert");
  const { outcome, kept, columnGone } = await revert(port, ref, receipt);
  const put = [outcome.written, outcome.notWritten, outcome.unknown, outcome.wrong, kept, columnGone];
  tap.say("put back", put.map((one) => JSON.stringify(one)).join("\n"));
  tap.begin("rows seen");
  tap.say("rows seen", JSON.stringify([await port.rowsIn(ref, "visible"), await port.rowsIn(ref, "selected")]));
  tap.begin("reveal");
  await port.reveal(ref, 5);
  tap.say("selected", JSON.stringify(await port.selected()));
  tap.begin("rebindings");
  tap.say("rebindings", JSON.stringify(await port.keptRebindings()));
  tap.begin("columns added");
  if (ref.kind === "table") await port.addColumns(ref, ["L1 again", "Owner again"]);
}
