import { existsSync } from "node:fs";
import { join } from "node:path";
import { workbenchHost } from "../paneMessages";
import { bundles } from "./buildBundles";
import { pane } from "./buildPane";
import { builtOnce } from "./builtOnce";
import { hasCode } from "./hasCode";
import { routesOf } from "./routes";
import { startServer } from "./startServer";

export interface RunningWorkbench {
  readonly url: string;
  close(): Promise<void>;
}

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

/** Builds what is needed and serves it until closed. */
export async function serveWorkbench({ port, orElseFree = false }: WorkbenchOptions): Promise<RunningWorkbench> {
  const [bundle, paneFolder] = await Promise.all([builtOnce(bundles), builtOnce(pane)]);
  const setup = {
    panePath: "/pane/taskpane.html",
    samples: samples.filter(({ name }) => existsSync(join(samplesFolder, name))),
  };
  const routes = routesOf(
    { "/bundle/": bundle, "/samples/": samplesFolder, "/pane/": paneFolder },
    { "/setup.json": setup },
  );
  const server = await startServer(port, routes).catch((error: unknown) => {
    if (orElseFree && hasCode(error, "EADDRINUSE")) return startServer(0, routes);
    throw error;
  });
  return { url: `http://${workbenchHost}:${String(server.port)}/`, close: () => server.close() };
}
