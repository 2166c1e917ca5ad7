import type { Frame } from "playwright-core";
import { contract, type ByHand } from "../contract/contract";
import { useWorkbench } from "./useWorkbench";
import type { WorkbenchPage } from "./workbenchPage";

jest.setTimeout(60_000);

/** What the cases want done by hand is done on the page around the pane. */
function handsOn({ page }: WorkbenchPage): (name: keyof ByHand, args: readonly unknown[]) => Promise<void> {
  return (name, args) => page.evaluate(([what, [first, second]]) => {
    const person = window.workbench?.person;
    if (what === "showTotals") person?.showTotals(String(first));
    if (what === "filter") person?.filter(String(first), 0, second as string[]);
    if (what === "merge") person?.merge(String(first), String(second));
  }, [name, args] as const);
}

async function contractPane(page: WorkbenchPage): Promise<Frame> {
  await page.page.exposeFunction("doByHand", handsOn(page));
  const pane = await page.pane();
  // What is exposed reaches a frame when it is loaded.
  await pane.goto(pane.url());
  await pane.waitForFunction(() => window.contract !== undefined);
  return pane;
}

const workbench = useWorkbench({ pagesStay: true });

describe("the contract, on the spreadsheet", () => {
  let page: WorkbenchPage;
  let pane: Frame;

  beforeAll(async () => {
    page = await workbench.open({ pane: "/stand-in/contractPane.html", viewport: { width: 700, height: 420 } });
    pane = await contractPane(page);
  });

  test.each(contract.map(({ name }) => name))("%s", async (name) => {
    await pane.evaluate((of) => window.contract?.run(of), name);
    await expect(page.page.evaluate(() => window.workbench?.bench.current?.host.notModelled)).resolves.toEqual([]);
  });
});
