import type { Browser } from "playwright-core";
import { connectBrowser } from "../browser/connectBrowser";
import { builtOnce, type Build } from "../../built/builtOnce";
import { startWorkbench, type StartedWorkbench } from "./startWorkbench";
import { WorkbenchPage, type OpenOptions } from "./workbenchPage";

/** The first start on a machine builds everything. */
const startTime = 240_000;

export interface WorkbenchUse {
  /** The pages stay open for the next tests of the file. */
  readonly pagesStay?: boolean;
  /** What is built and served beside the workbench's own, by the path it is asked for. */
  readonly builds?: Readonly<Record<string, Build>>;
}

export interface WorkbenchInUse {
  open(options?: OpenOptions): Promise<WorkbenchPage>;
}

let shared: WorkbenchInUse | undefined;

/** What uses a workbench in this file from now on has one and the same, and goes on with the page of the one before. */
export function shareWorkbench(): void {
  shared = ownWorkbench({ pagesStay: true });
}

/**
 * A workbench, and the browser, for the tests of a file. Every page opened must have stayed without errors and without
 * requests to any other place when its test ends; unless it is to stay for the next ones, it is closed then.
 */
export function useWorkbench(use: WorkbenchUse = {}): WorkbenchInUse {
  return shared ?? ownWorkbench(use);
}

function ownWorkbench({ pagesStay = false, builds = {} }: WorkbenchUse): WorkbenchInUse {
  let started: StartedWorkbench | undefined;
  let browser: Browser | undefined;
  const pages: WorkbenchPage[] = [];

  beforeAll(async () => {
    const folders = Object.entries(builds).map(async ([path, build]) => [path, await builtOnce(build)] as const);
    started = await startWorkbench(Object.fromEntries(await Promise.all(folders)));
    browser = await connectBrowser();
  }, startTime);

  afterEach(async () => {
    const problems = pages.flatMap((page) => page.problems.splice(0));
    if (!pagesStay) await Promise.all(pages.splice(0).map((page) => page.close()));
    expect(problems).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await started?.stop();
  });

  return {
    open: async (options = {}) => {
      const [before] = shared === undefined ? [] : pages;
      if (before !== undefined) return before.goOn(options);
      if (browser === undefined || started === undefined) throw new Error("the workbench was not started");
      const page = await WorkbenchPage.open(browser, started.url, options);
      pages.push(page);
      return page;
    },
  };
}
