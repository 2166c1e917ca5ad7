import type { Browser, ConsoleMessage, Frame, Page } from "playwright-core";
import type { HostValue } from "../excel/workbook";
import { threads } from "./threads";

export interface OpenOptions {
  /** Path of the file on the workbench's server; absent: the first sample. */
  readonly file?: string;
  /** Path of the page in the pane; absent: the task pane. */
  readonly pane?: string;
  readonly language?: string;
  readonly excelApi?: string;
  /** The spreadsheet is painted without a graphics card: a small window is twice as fast. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

const usualViewport = { width: 900, height: 500 };
const settledStatus = /is open|was not opened|Saved|Nothing was saved/;

/** Some browsers give a frame of another host no storage. Microsoft's client notes that and goes on without. */
const isStorageRefusal = (message: ConsoleMessage): boolean =>
  message.location().url.endsWith("/office/excel-web-16.00.js") && message.text().includes("sessionStorage");

/** The workbench in a browser, with what went wrong in it written down. */
export class WorkbenchPage {
  /** Errors of the page and the pane, and requests to any other place. */
  readonly problems: string[] = [];

  private constructor(readonly page: Page) {
    page.on("pageerror", ({ message }) => {
      this.problems.push(message);
    });
    page.on("console", (message) => {
      if (message.type() === "error" && !isStorageRefusal(message)) this.problems.push(message.text());
    });
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      const own = protocol === "data:" || protocol === "blob:" || hostname === "localhost" || hostname === "127.0.0.1";
      if (!own) this.problems.push(`asked for ${request.url()}`);
    });
  }

  static async open(
    browser: Browser,
    url: string,
    { viewport = usualViewport, ...query }: OpenOptions = {},
  ): Promise<WorkbenchPage> {
    const page = await browser.newPage({ viewport });
    const opened = new WorkbenchPage(page);
    if (!threads.allowed) await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
    await page.goto(`${url}?${new URLSearchParams(query).toString()}`);
    await opened.statusSettled();
    return opened;
  }

  /** The same page for something else, which opens files of its own. Throws where it takes a page that is asked for otherwise. */
  async goOn({ viewport = usualViewport, ...query }: OpenOptions): Promise<this> {
    if (Object.keys(query).length > 0)
      throw new Error(`a page that is shared can't be asked for ${Object.keys(query).join(", ")}`);
    await this.page.setViewportSize(viewport);
    return this;
  }

  /** Waits until the bar says how opening or saving ended. */
  async statusSettled(): Promise<string> {
    const status = this.page.getByRole("status").filter({ hasText: settledStatus });
    await status.waitFor({ timeout: 120_000 });
    return status.innerText();
  }

  /** The pane's frame, once its page is there. */
  async pane(): Promise<Frame> {
    const element = await this.page.waitForSelector("#pane[src]");
    const frame = await element.contentFrame();
    if (frame === null) throw new Error("the pane is no frame");
    await frame.waitForLoadState();
    return frame;
  }

  value(sheet: string, address: string): Promise<HostValue> {
    return this.page.evaluate(
      ([name, cell]) => {
        if (window.workbench === undefined) throw new Error("this is not the workbench");
        return window.workbench.person.value(name, cell);
      },
      [sheet, address] as const,
    );
  }

  async waitForValue(sheet: string, address: string, wanted: HostValue): Promise<void> {
    await this.page.waitForFunction(
      async ([name, cell, value]) => (await window.workbench?.person.value(name, cell)) === value,
      [sheet, address, wanted] as const,
    );
  }

  /** The language of the pane from the next file on. */
  async speak(tag: string): Promise<void> {
    await this.page.locator("#language").evaluate((choice, value) => {
      (choice as HTMLSelectElement).value = value;
    }, tag);
  }

  async chooseFile(name: string, bytes: Uint8Array): Promise<string> {
    await this.page.getByRole("status").evaluate((status) => {
      status.textContent = "";
    });
    await this.page
      .locator("#file")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    return this.statusSettled();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
