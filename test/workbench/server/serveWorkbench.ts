import { existsSync } from "node:fs";
import { join } from "node:path";
import { workbenchHost } from "../paneMessages";
import { bundles } from "./buildBundles";
import { pane } from "./buildPane";
import { builtOnce } from "./builtOnce";
import { routesOf } from "./routes";
import { startServer } from "./startServer";

export interface RunningWorkbench { readonly url: string; close(): Promise<void> }

export interface WorkbenchOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Takes a free one where that is taken. */
  readonly orElseFree?: boolean;
}

const samplesFolder = join(__dirname, "../samples");
const samples = [
  { name: "tracker-en.xlsx", path: "/samples/tracker-en.xlsx" },
  { name: "tracker-ja.xlsx", path: "/samples/tracker-ja.xlsx" },
];

const isTaken = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EADDRINUSE";

const root = join(__dirname, "../../..");

interface Pane { readonly path: string; readonly hasFunctions: boolean; readonly folders: Readonly<Record<string, string>> }

/** Where the pane's page is, and the folder it is served from; until there is one, a page that stands in for it. */
async function paneOf(): Promise<Pane> {
  const standIn = { path: "/stand-in/listTables.html", hasFunctions: false, folders: {} };
  if (!existsSync(join(root, "webpack.config.js"))) return standIn;
  const folder = await builtOnce(pane);
  return existsSync(join(folder, "taskpane.html")) ? { path: "/pane/taskpane.html", hasFunctions: existsSync(join(folder, "functions.json")), folders: { "/pane/": folder } } : standIn;
}

/** Builds what is needed and serves it until closed. */
export async function serveWorkbench({ port, orElseFree = false }: WorkbenchOptions): Promise<RunningWorkbench> {
  const [bundle, shown] = await Promise.all([builtOnce(bundles), paneOf()]);
  const setup = { panePath: shown.path, hasFunctions: shown.hasFunctions, samples: samples.filter(({ name }) => existsSync(join(samplesFolder, name))) };
  const routes = routesOf({ "/bundle/": bundle, "/samples/": samplesFolder, ...shown.folders }, { "/setup.json": setup });
  const server = await startServer(port, routes).catch((error: unknown) => {
    if (orElseFree && isTaken(error)) return startServer(0, routes);
    throw error;
  });
  return { url: `http://${workbenchHost}:${String(server.port)}/`, close: () => server.close() };
}
