import { existsSync } from "node:fs";
import { join } from "node:path";
import { spokenLanguages } from "../../../../src/language/spokenLanguages";
import { workbenchHost } from "../paneMessages";
import { sampleLanguages } from "../samples/sampleLanguage";
import { bundles } from "./buildBundles";
import { pane } from "../../../built/buildPane";
import { builtOnce } from "../../../built/builtOnce";
import { hasCode } from "../../../built/hasCode";
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
  /** Folders to serve beside its own, by the path they are asked for. */
  readonly folders?: Readonly<Record<string, string>>;
}

const samplesFolder = join(__dirname, "../samples");
const samples = sampleLanguages.map((language) => {
  const name = `tracker-${language}.xlsx`;
  return { name, path: `/samples/${name}` };
});
const languages = Object.values(spokenLanguages).map(({ sentences: { name, tag } }) => ({ name, tag }));

/** Builds what is needed and serves it until closed. */
export async function serveWorkbench({
  port,
  orElseFree = false,
  folders = {},
}: WorkbenchOptions): Promise<RunningWorkbench> {
  const [bundle, paneFolder] = await Promise.all([builtOnce(bundles), builtOnce(pane)]);
  const setup = {
    languages,
    panePath: "/pane/taskpane.html",
    samples: samples.filter(({ name }) => existsSync(join(samplesFolder, name))),
  };
  const routes = routesOf(
    { ...folders, "/bundle/": bundle, "/samples/": samplesFolder, "/pane/": paneFolder },
    { "/setup.json": setup },
  );
  const server = await startServer(port, routes).catch((error: unknown) => {
    if (orElseFree && hasCode(error, "EADDRINUSE")) return startServer(0, routes);
    throw error;
  });
  return { url: `http://${workbenchHost}:${String(server.port)}/`, close: () => server.close() };
}
