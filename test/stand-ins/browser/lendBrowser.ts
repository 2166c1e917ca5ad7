import { BrowserLender, lenderAddress } from "./browserLender";

let lender: BrowserLender | undefined;

/** Before the first test of a run. */
export async function lendBrowser(): Promise<void> {
  lender = await BrowserLender.open();
  process.env[lenderAddress] = lender.address;
}

/** After the last one, whether they passed or failed. */
export async function closeBrowser(): Promise<void> {
  await lender?.close();
}
