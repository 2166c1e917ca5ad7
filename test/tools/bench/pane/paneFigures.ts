import type { Browser } from "playwright-core";
import { launchBrowser } from "../../../stand-ins/browser/launchBrowser";
import { startWorkbench } from "../../../stand-ins/workbench/startWorkbench";
import { WorkbenchPage } from "../../../stand-ins/workbench/workbenchPage";
import { openTracker } from "../../../stories/openTracker";
import type { TrackerPane } from "../../../stories/trackerPane";
import { trackerFile } from "../trackerFile";
import { goThrough, leaveOneReasonUnread, type Waited } from "./paneFlow";
import { TaskRecord, type Longest } from "./taskRecord";
import { timeToStop } from "./timeShown";

const sizes = [5_000, 30_000, 100_000];
const goals = { task: 50, shown: 100, stop: 200, heap: 150 };
/** So long a person waits in the bench for what the spreadsheet, without a graphics card, has to do first. */
const patience = 120_000;

/**
 * The pane in the workbench, in a real browser. Its thread is its frame's alone: the spreadsheet has one of its own. A
 * task's length is told by the clock on the wall, and by the processor time of its thread.
 */
export async function* paneFigures(rowCounts: readonly number[] = sizes): AsyncGenerator<readonly string[]> {
  const workbench = await startWorkbench();
  const browser = await launchBrowser();
  try {
    for (const rowCount of rowCounts) yield await figuresAt(browser, workbench.url, rowCount);
  } finally {
    await browser.close();
    await workbench.stop();
  }
}

async function figuresAt(browser: Browser, url: string, rowCount: number): Promise<readonly string[]> {
  const opened = await WorkbenchPage.open(browser, url);
  opened.page.setDefaultTimeout(patience);
  // tsx names the functions of what runs in the page by a function of its own, which is not there.
  await opened.page.addInitScript({ content: "globalThis.__name = (named) => named;" });
  try {
    const pane = await openTracker(opened, trackerFile(rowCount));
    await leaveOneReasonUnread(opened);
    const waited: Waited = { search: [], filter: [], heap: [] };
    const { start, problem } = pane.texts;
    const first = await recorded(browser, pane, (record) =>
      goThrough(pane, record, () => pane.press(start.find), { search: [], filter: [], heap: [] }),
    );
    const again = await recorded(browser, pane, (record) =>
      goThrough(pane, record, () => pane.press(problem.otherTable), waited),
    );
    const stops = await stopTimes(pane);
    return [
      `the pane in the workbench, ${rowCount} rows × 25 columns; in brackets: the first time, when each screen is drawn for the first time`,
      ...[...again].map(([phase, longest]) => taskLine(phase, longest, first.get(phase))),
      line(Math.max(...waited.search), goals.shown, "ms until the rows of a search are shown"),
      line(Math.max(...waited.filter), goals.shown, "ms until the rows of a filter are shown"),
      ...[...stops].map(([what, time]) => line(time, goals.stop, `ms until a stop is answered, ${what}`)),
      line(Math.max(...waited.heap), goals.heap, "MB that the pane's page holds at most"),
    ];
  } finally {
    await opened.close();
  }
}

async function recorded(
  browser: Browser,
  pane: TrackerPane,
  work: (record: TaskRecord) => Promise<void>,
): Promise<ReadonlyMap<string, Longest>> {
  const record = await TaskRecord.start(browser, pane.frame);
  await work(record);
  return record.stop();
}

/** What a person waits after they pressed Stop, in each half of each long job. */
async function stopTimes(pane: TrackerPane): Promise<ReadonlyMap<string, number>> {
  const { busy, problem, table, preview, receipt } = pane.texts;
  const stopped = new Map<string, number>();
  const stop = async (what: string, progress: number, act: () => Promise<void>): Promise<void> => {
    stopped.set(what, await timeToStop(pane.frame, busy.cancel, progress, act));
  };
  const write = () => pane.frame.getByRole("button", { name: /^Write / }).click();
  await pane.press(problem.otherTable);
  await pane.isAt(table.heading);
  await stop("while reading", 0.1, () => pane.press(table.showPreview));
  await stop("while deciding", 0.8, () => pane.press(table.showPreview));
  await pane.press(table.showPreview);
  await pane.isAt(preview.heading);
  await stop("while reading to write", 0.1, write);
  await stop("while writing", 0.6, write);
  await pane.isAt(receipt.heading);
  await stop("while putting back", 0.6, () => pane.press(receipt.revert));
  return stopped;
}

function taskLine(phase: string, { wall, processor }: Longest, first: Longest | undefined): string {
  const before = first === undefined ? "" : ` [${first.wall.toFixed(0)}, ${first.processor.toFixed(0)}]`;
  return line(wall, goals.task, `ms, longest task: ${phase}; ${processor.toFixed(0)} of processor time${before}`);
}

function line(figure: number, goal: number, what: string): string {
  return `  ${figure.toFixed(0).padStart(4)}  goal ${goal}  ${figure <= goal ? "met  " : "short"}  ${what}`;
}
