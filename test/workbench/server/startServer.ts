import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { files } from "./routes";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface WorkbenchServer { readonly port: number; close(): Promise<void> }

/** Folders served by prefix; a name that climbs out of its folder is not served. */
export type Folders = ReadonlyMap<string, string>;

function locate(path: string, folders: Folders): string | undefined {
  const file = files.get(path);
  if (file !== undefined) return file;
  const prefix = [...folders.keys()].find((candidate) => path.startsWith(candidate));
  if (prefix === undefined || path.includes("..")) return undefined;
  return join(folders.get(prefix) ?? "", path.slice(prefix.length));
}

async function answer(request: IncomingMessage, response: ServerResponse, folders: Folders): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  const file = locate(path, folders);
  const found = file === undefined ? false : await stat(file).then((entry) => entry.isFile(), () => false);
  if (file === undefined || !found) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end(`There is no ${path} here.`);
    return;
  }
  response.writeHead(200, { "Content-Type": contentTypes[extname(file)] ?? "application/octet-stream", "Cache-Control": "no-store" });
  createReadStream(file).pipe(response);
}

const listen = (server: Server, port: number): Promise<number> => new Promise((resolve, reject) => {
  server.once("error", reject);
  server.listen(port, "127.0.0.1", () => {
    const address = server.address();
    resolve(typeof address === "object" && address !== null ? address.port : port);
  });
});

/** Serves this machine alone; port 0 takes a free one. */
export async function startServer(port: number, folders: Folders): Promise<WorkbenchServer> {
  const server = createServer((request, response) => { void answer(request, response, folders); });
  return {
    port: await listen(server, port),
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}
