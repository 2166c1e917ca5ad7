import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Worker } from "playwright-core";
import { useWorkbench } from "../stand-ins/workbench/useWorkbench";
import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import { openTracker, sampleBytes } from "./openTracker";
import { smallCounts, smallTracker } from "./smallTracker";
import type { TrackerPane } from "./trackerPane";

jest.setTimeout(60_000);

const workbench = useWorkbench({ pagesStay: true });
const asked: string[] = [];
let elsewhere: Server;
let elsewhereUrl: string;
let opened: WorkbenchPage;

beforeAll(async () => {
  elsewhere = createServer(({ url }, response) => {
    asked.push(url ?? "");
    response.writeHead(200, { "Access-Control-Allow-Origin": "*" }).end();
  });
  await new Promise<void>((resolve) => {
    elsewhere.listen(0, "127.0.0.1", resolve);
  });
  elsewhereUrl = `http://127.0.0.1:${String((elsewhere.address() as AddressInfo).port)}`;
  opened = await workbench.open();
  // In every page and frame from the next load on.
  await opened.page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      document.documentElement.dataset["blocked"] =
        `${document.documentElement.dataset["blocked"] ?? ""}${effectiveDirective} ${blockedURI}\n`;
    });
  });
});

afterAll(
  () =>
    new Promise((resolve) => {
      elsewhere.close(resolve);
    }),
);

const blocked = async ({ frame }: TrackerPane): Promise<readonly string[]> =>
  (await frame.evaluate(() => document.documentElement.dataset["blocked"] ?? ""))
    .split("\n")
    .filter((line) => line !== "");

/** Every way out of a page that a policy can close. */
function tryEverything({ frame }: TrackerPane, url: string): Promise<void> {
  return frame.evaluate((to) => {
    const add = (tag: string, attributes: object): unknown =>
      document.body.appendChild(Object.assign(document.createElement(tag), attributes));
    void fetch(`${to}/fetch`).catch(() => undefined);
    void fetch("/own").catch(() => undefined);
    navigator.sendBeacon(`${to}/beacon`, "tenants");
    try {
      new WebSocket(`${to.replace("http", "ws")}/socket`);
    } catch {
      document.title = "no socket";
    }
    add("img", { src: `${to}/image` });
    add("script", { src: `${to}/script` });
    add("script", { textContent: "document.title = 'an inline script ran'" });
    add("link", { rel: "stylesheet", href: `${to}/style` });
    add("iframe", { src: `${to}/frame` });
    add("object", { data: `${to}/object` });
    add("audio", { src: `${to}/audio` });
    void new FontFace("stolen", `url(${to}/font)`).load().catch(() => undefined);
    (add("form", { action: `${to}/form`, method: "post" }) as HTMLFormElement).submit();
  }, url);
}

test("nothing the pane does of itself is against the policy", async () => {
  const pane = await openTracker(opened, smallTracker());
  await pane.toPreview();
  await pane.search("alder");
  await pane.button(/^Alder Foods/).click();
  await pane.search("");
  await pane.write(smallCounts.cells, smallCounts.rows);
  await pane.isAt(pane.texts.receipt.heading);
  await pane.press(pane.texts.receipt.revert);
  await pane.isAt(pane.texts.receipt.revertedHeading);
  await expect(blocked(pane)).resolves.toEqual([]);
});

/** Every way out of a thread of its own; what came of each. */
function tryFromThread(thread: Worker, url: string): Promise<Readonly<Record<string, string>>> {
  return thread.evaluate(async (to) => {
    const failed = (): string => "refused";
    const event = (target: EventTarget): Promise<string> =>
      new Promise((resolve) => {
        target.addEventListener("error", () => resolve("refused"));
        target.addEventListener("open", () => resolve("open"));
        target.addEventListener("load", () => resolve("open"));
        target.addEventListener("message", () => resolve("open"));
      });
    const scope = globalThis as unknown as {
      importScripts(script: string): void;
      readonly [name: string]: unknown;
    };
    const attempt = async (way: () => Promise<string> | string): Promise<string> => {
      try {
        return await way();
      } catch {
        return "refused";
      }
    };
    const asked = (open: (request: XMLHttpRequest) => void): Promise<string> => {
      const request = new XMLHttpRequest();
      open(request);
      const told = event(request);
      request.send();
      return told;
    };
    return {
      fetch: await fetch(`${to}/thread-fetch`).then(() => "open", failed),
      own: await fetch("/own").then(() => "open", failed),
      request: await attempt(() => asked((request) => request.open("GET", `${to}/thread-request`))),
      socket: await attempt(() => event(new WebSocket(`${to.replace("http", "ws")}/thread-socket`))),
      events: await attempt(() => event(new EventSource(`${to}/thread-events`))),
      script: await attempt(() => {
        scope.importScripts(`${to}/thread-script`);
        return "open";
      }),
      module: await attempt(() => import(`${to}/thread-module`).then(() => "open")),
      thread: await attempt(() => event(new Worker(`${to}/thread-thread`))),
      evaluated: await attempt(() => String(new Function("return 'open'")())),
      beacon: String("sendBeacon" in navigator),
      peer: String("RTCPeerConnection" in scope),
    };
  }, url);
}

test("what thinks in a thread of its own has the page's policy: it reaches no server, not even the page's", async () => {
  const pane = await openTracker(opened, smallTracker());
  await pane.toPreview();
  const threads = opened.page.workers().filter((one) => one.url().startsWith("blob:"));
  expect(threads).toHaveLength(1);
  const [thread] = threads;
  if (thread === undefined) throw new Error("no thread");
  await expect(tryFromThread(thread, elsewhereUrl)).resolves.toEqual({
    fetch: "refused",
    own: "refused",
    request: "refused",
    socket: "refused",
    events: "refused",
    script: "refused",
    module: "refused",
    thread: "refused",
    evaluated: "refused",
    beacon: "false",
    peer: "false",
  });
  expect(asked).toEqual([]);
  opened.problems.splice(0);
});

// Last: a browser tells what it blocked once more whenever the frame is loaded anew.
test("whatever the pane would ask of another origin is blocked before it leaves, and so are scripts in the page", async () => {
  const pane = await openTracker(opened, sampleBytes("en"));
  await tryEverything(pane, elsewhereUrl);
  await pane.frame.waitForFunction(() => (document.documentElement.dataset["blocked"] ?? "").includes("form-action"));
  await pane.frame.waitForFunction(() => (document.documentElement.dataset["blocked"] ?? "").includes("font-src"));
  const found = (await blocked(pane))
    .map((line) => line.replace(elsewhereUrl, "elsewhere").replace(/http:\/\/127\.0\.0\.1:\d+/, "own"))
    .sort();
  expect(found).toEqual([
    "connect-src elsewhere/beacon",
    "connect-src elsewhere/fetch",
    "connect-src own/own",
    expect.stringMatching(/^connect-src ws:.*\/socket$/),
    "font-src elsewhere/font",
    "form-action elsewhere/form",
    expect.stringMatching(/^frame-src elsewhere/),
    "img-src elsewhere/image",
    "media-src elsewhere/audio",
    expect.stringMatching(/^object-src elsewhere/),
    "script-src-elem elsewhere/script",
    "script-src-elem inline",
    "style-src-elem elsewhere/style",
  ]);
  await expect(pane.frame.evaluate(() => document.title)).resolves.toBe(pane.texts.title);
  expect(asked).toEqual([]);
  // The browser says in its console what it blocked; nothing else went wrong.
  expect(
    opened.problems.splice(0).filter((problem) => !/Content Security Policy|violates the following/.test(problem)),
  ).toEqual([]);
  await fetch(`${elsewhereUrl}/reachable`);
  expect(asked).toEqual(["/reachable"]);
});
