import { chromium, type Browser } from "playwright-core";
import { lenderAddress } from "./browserLender";

/**
 * The one browser of a run, for the tests of a file. Closing it closes the pages and contexts that were opened through
 * this connection, and nothing of any other file.
 */
export async function connectBrowser(): Promise<Browser> {
  const lender = process.env[lenderAddress];
  if (lender === undefined) throw new Error("nobody lends a browser: jest.config.cjs names who does");
  const answer = await fetch(lender);
  const said = await answer.text();
  if (!answer.ok) throw new Error(said);
  return chromium.connect(said);
}
