import type { Browser, Page } from "playwright-core";

/** What a page needs of office.js to find out where it is. */
export const officeScript = (host: string, newest: number, ready = `Promise.resolve({ host: ${host} })`): string => `
  window.Office = {
    HostType: { Excel: "Excel" },
    onReady: () => ${ready},
    context: {
      displayLanguage: "en-US",
      contentLanguage: "de-DE",
      diagnostics: { host: "Excel", version: "16.0.1.2", platform: "OfficeOnline" },
      requirements: { isSetSupported: (set, version) => Number(version.split(".")[1]) <= ${newest} },
    },
    actions: { associate: (name) => { window.associated = name; } },
  };
  // A workbook that has not answered yet: the pane asks it at its opening to tell of changes.
  window.Excel = { run: () => new Promise(() => undefined) };`;

export interface HostedPage {
  readonly page: Page;
  readonly wrong: readonly string[];
}

/** A new page with a script in place of Microsoft's, or with none to be had; what goes wrong on it is collected. */
export async function pageWithOffice(browser: Browser, script: string | null, locale = "en-US"): Promise<HostedPage> {
  const page = await browser.newPage({ locale });
  const wrong: string[] = [];
  page.on("pageerror", ({ message }) => wrong.push(message));
  // What the page's policy refuses is only said on the console.
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  page.on("response", (response) => {
    if (response.status() >= 400) wrong.push(response.url());
  });
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    script === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body: script }),
  );
  return { page, wrong };
}

/** Opens a built page in such a page. */
export async function openPage(
  browser: Browser,
  url: string,
  script: string | null,
  locale?: string,
): Promise<HostedPage> {
  const opened = await pageWithOffice(browser, script, locale);
  await opened.page.goto(url);
  return opened;
}
