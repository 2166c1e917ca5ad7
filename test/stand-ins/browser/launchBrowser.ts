import { existsSync } from "node:fs";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The packaged browser looks at this variable while it is being imported: without it, its libraries are missing. */
async function packagedBrowser(): Promise<string> {
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

async function findBrowser(): Promise<string> {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") return named;
  return systemBrowsers.find((path) => existsSync(path)) ?? packagedBrowser();
}

/** Which browser, and how it is launched: headless, and quiet. */
export async function launchOptions(): Promise<LaunchOptions> {
  const executablePath = await findBrowser();
  return { executablePath, args: quiet, env: { ...process.env } as Record<string, string> };
}

/** A browser for one tool; the caller closes it. Tests share one: connectBrowser. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}
