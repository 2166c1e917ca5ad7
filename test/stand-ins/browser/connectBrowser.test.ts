import { lenderAddress } from "./browserLender";
import { connectBrowser } from "./connectBrowser";

const lent = async (): Promise<string> => (await fetch(process.env[lenderAddress] ?? "")).text();

test("two who ask get one browser, and each only what is its own", async () => {
  const [one, other] = [await connectBrowser(), await connectBrowser()];
  expect(await lent()).toBe(await lent());
  const [page, stays] = [await one.newPage(), await other.newPage()];
  await page.setContent("<p>mine</p>");
  expect([one.contexts().length, other.contexts().length]).toEqual([1, 1]);
  await one.close();
  expect(page.isClosed()).toBe(true);
  await stays.setContent("<p>still here</p>");
  expect(await stays.innerText("p")).toBe("still here");
  await other.close();
}, 120_000);
