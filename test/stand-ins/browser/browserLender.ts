import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type BrowserServer } from "playwright-core";
import { launchOptions } from "./launchBrowser";

/** Where those who run tests find the address at which they ask for the browser. */
export const lenderAddress = "TEST_BROWSER_LENDER";

/**
 * One browser for all the processes that run tests. It is launched when the first of them asks, so a run without tests
 * in a browser launches none, and launched anew where it was lost.
 */
export class BrowserLender {
  private browser: Promise<BrowserServer> | undefined;

  private constructor(private readonly door: Server) {}

  static async open(): Promise<BrowserLender> {
    const lender: BrowserLender = new BrowserLender(
      createServer((_request, response) => {
        lender.lend().then(
          (browser) => response.end(browser.wsEndpoint()),
          (error: unknown) => response.writeHead(500).end(String(error)),
        );
      }),
    );
    await new Promise<void>((resolve) => {
      lender.door.listen(0, "127.0.0.1", resolve);
    });
    return lender;
  }

  get address(): string {
    return `http://127.0.0.1:${String((this.door.address() as AddressInfo).port)}/`;
  }

  async close(): Promise<void> {
    this.door.close();
    this.door.closeAllConnections();
    // Where it could not be launched, the tests that asked for it have said so.
    const browser = await this.browser?.catch(() => undefined);
    await browser?.close();
  }

  private lend(): Promise<BrowserServer> {
    this.browser ??= this.launch();
    return this.browser;
  }

  private async launch(): Promise<BrowserServer> {
    const lost = (): void => {
      this.browser = undefined;
    };
    try {
      // It ends with the process that launched it, however that ends, so no signal needs an answer of its own.
      const browser = await chromium.launchServer({
        ...(await launchOptions()),
        host: "127.0.0.1",
        handleSIGTERM: false,
        handleSIGHUP: false,
      });
      browser.once("close", lost);
      return browser;
    } catch (error) {
      lost();
      throw error;
    }
  }
}
