import { originOf, paneHost } from "../paneMessages";
import { createUniver } from "../univer/createUniver";
import { BatchServer } from "./batchServer";
import { byId } from "./byId";
import { Controls } from "./controls";
import { Person } from "./person";
import { registerFunctions } from "./registerFunctions";
import { Workbench } from "./workbench";

/** What the server knows and the page doesn't: where the pane is, its functions beside it, and which languages and samples there are. */
export interface Setup {
  readonly panePath: string;
  readonly languages: readonly { readonly name: string; readonly tag: string }[];
  readonly samples: readonly { readonly name: string; readonly path: string }[];
}

declare global {
  interface Window {
    /** For tests: the open file, and what a person does by hand. */
    readonly workbench?: { readonly bench: Workbench; readonly person: Person };
  }
}

/** "?pane=…" tries another page of this server as the pane. */
function panePath(query: URLSearchParams, setup: Setup): string {
  const asked = query.get("pane");
  return asked?.startsWith("/") === true ? asked : setup.panePath;
}

/** "?excelApi=1.16" plays an Excel that has no more than that. */
function paneQuery(query: URLSearchParams, language: string): string {
  const excelApi = query.get("excelApi");
  return new URLSearchParams({ language, ...(excelApi === null ? {} : { excelApi }) }).toString();
}

/** Until the page is there, or what the browser shows where there is none. */
const load = (frame: HTMLIFrameElement, source: string): Promise<void> =>
  new Promise((resolve) => {
    frame.addEventListener(
      "load",
      () => {
        resolve();
      },
      { once: true },
    );
    frame.src = source;
  });

async function start(): Promise<void> {
  const setup = (await (await fetch("/setup.json")).json()) as Setup;
  const pane = byId("pane", HTMLIFrameElement);
  const origin = originOf(paneHost, window.location);
  const univer = createUniver("spreadsheet");
  await registerFunctions(univer, new URL(setup.panePath, window.location.href));
  const bench = new Workbench(univer, new BatchServer(pane, origin));
  const query = new URLSearchParams(window.location.search);
  const controls = new Controls(bench, setup, (language) =>
    load(pane, `${origin}${panePath(query, setup)}?${paneQuery(query, language)}`),
  );
  Object.assign(window, { workbench: { bench, person: new Person(univer, bench) } });
  await controls.openFirst(query);
}

void start();
