import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname } from "node:path";
import { paneHtml } from "./paneHtml";
import { requestedPath, type Refusal } from "./requestedPath";
import { type Routes } from "./routes";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface WorkbenchServer {
  readonly port: number;
  close(): Promise<void>;
}

async function content(
  path: string,
  routes: Routes,
): Promise<{ readonly body: Buffer | string; readonly type: string } | undefined> {
  const made = routes.made.get(path);
  if (made !== undefined) return { body: made, type: ".json" };
  const file = routes.locate(path);
  // No such file, a folder, no permission: to the browser they are all "not there".
  const body = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || body === undefined) return undefined;
  const type = extname(file);
  return { body: type === ".html" ? paneHtml(body.toString("utf8")) : body, type };
}

function refuse(response: ServerResponse, { status, sentence, headers = {} }: Refusal): void {
  response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" }).end(sentence);
}

/** Node itself leaves the body out where only the head was asked for. */
async function answer(request: IncomingMessage, response: ServerResponse, routes: Routes): Promise<void> {
  const path = requestedPath(request);
  if (typeof path !== "string") return refuse(response, path);
  const found = await content(path, routes);
  if (found === undefined) return refuse(response, { status: 404, sentence: "There is nothing here." });
  response.writeHead(200, {
    "Content-Type": contentTypes[found.type] ?? "application/octet-stream",
    "Cache-Control": "no-store",
  });
  response.end(found.body);
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });

/** Serves this machine alone; port 0 takes a free one. */
export async function startServer(port: number, routes: Routes): Promise<WorkbenchServer> {
  const server = createServer((request, response) => {
    answer(request, response, routes).catch(() => response.destroy());
  });
  return {
    port: await listen(server, port),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
