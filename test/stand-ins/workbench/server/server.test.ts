import { request } from "node:http";
import { paneHtml } from "./paneHtml";
import { routesOf } from "./routes";
import { startServer, type WorkbenchServer } from "./startServer";

test("only office.js is replaced in the pane's page", () => {
  const html =
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer src="taskpane.js"></script>';
  expect(paneHtml(html)).toBe(
    '<script src="/office/excel-web-16.00.js"></script><script src="/bundle/officeStandIn.js"></script><script defer src="taskpane.js"></script>',
  );
});

test("nothing outside of the folders is served", () => {
  const { locate } = routesOf({ "/samples/": __dirname }, {});
  expect(locate("/samples/routes.ts")).toMatch(/server.routes\.ts$/);
  expect([locate("/samples/../start.ts"), locate("/package.json"), locate("/samples/")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

describe("what the server answers", () => {
  let server: WorkbenchServer;
  beforeAll(async () => {
    server = await startServer(0, routesOf({}, { "/setup.json": { panePath: "/pane" } }));
  });
  afterAll(() => server.close());

  interface Asked {
    readonly method?: string;
    readonly path?: string;
    readonly host?: string;
  }

  /** The status, the Allow header and the body. */
  type Answer = readonly [status: number | undefined, allow: string | undefined, body: string];

  const ask = ({
    method = "GET",
    path = "/setup.json",
    host = `localhost:${String(server.port)}`,
  }: Asked): Promise<Answer> =>
    new Promise((resolve, reject) => {
      request({ host: "127.0.0.1", port: server.port, method, path, headers: { Host: host } }, (response) => {
        const pieces: Buffer[] = [];
        response.on("data", (piece: Buffer) => pieces.push(piece));
        response.on("end", () => {
          resolve([response.statusCode, response.headers.allow, Buffer.concat(pieces).toString("utf8")]);
        });
      })
        .on("error", reject)
        .end();
    });

  const setup = '{"panePath":"/pane"}';

  test.each(["localhost", "LOCALHOST", "127.0.0.1", "[::1]"])("this machine under the name %s", async (name) => {
    await expect(ask({ host: `${name}:${String(server.port)}` })).resolves.toEqual([200, undefined, setup]);
  });

  test("no other name or port, though it leads here", async () => {
    const { port } = server;
    const others = [
      `tracker.example:${port}`,
      `localhost.example:${port}`,
      `127.0.0.2:${port}`,
      "localhost",
      `localhost:${port + 1}`,
    ];
    const refusal = [421, undefined, "The workbench answers to localhost alone."];
    expect(await Promise.all(others.map((host) => ask({ host })))).toEqual(others.map(() => refusal));
  });

  test("reading alone: any other method is told so, whatever the path", async () => {
    const refusal = [405, "GET, HEAD", "Here things can only be read."];
    expect(await Promise.all(["POST", "PUT", "DELETE", "OPTIONS"].map((method) => ask({ method })))).toEqual([
      refusal,
      refusal,
      refusal,
      refusal,
    ]);
    await expect(ask({ method: "POST", path: "/nothing" })).resolves.toEqual(refusal);
  });

  test("the head without the body, also of what is not there", async () => {
    await expect(ask({ method: "HEAD" })).resolves.toEqual([200, undefined, ""]);
    await expect(ask({ method: "HEAD", path: "/nothing" })).resolves.toEqual([404, undefined, ""]);
  });

  test.each(["/%", "/%zz", "/samples/%E0%A4", "//"])("the address %s can't be read, which is said", async (path) => {
    await expect(ask({ path })).resolves.toEqual([400, undefined, "This address can't be read."]);
  });

  test("a path that is nobody's", async () => {
    await expect(ask({ path: "/nothing" })).resolves.toEqual([404, undefined, "There is nothing here."]);
  });
});
