import { originOf, paneHost } from "../paneMessages";
import { createUniver } from "../univer/createUniver";
import { BatchServer } from "./batchServer";
import { byId } from "./byId";
import { Controls } from "./controls";
import { Person } from "./person";
import { Workbench } from "./workbench";

/** What the server knows and the page doesn't: which pane there is, and which samples. */
export interface Setup {
  readonly panePath: string;
  readonly samples: readonly { readonly name: string; readonly path: string }[];
}

declare global {
  interface Window {
    /** For tests: the open file, and what a person does by hand. */
    readonly workbench?: { readonly bench: Workbench; readonly person: Person };
  }
}

async function start(): Promise<void> {
  const setup = await (await fetch("/setup.json")).json() as Setup;
  const pane = byId("pane", HTMLIFrameElement);
  const origin = originOf(paneHost, window.location);
  const univer = createUniver("spreadsheet");
  const bench = new Workbench(univer, new BatchServer(pane, origin));
  const controls = new Controls(bench, setup, (language) => {
    pane.src = `${origin}${setup.panePath}?language=${language}`;
  });
  Object.assign(window, { workbench: { bench, person: new Person(univer, bench) } });
  await controls.openFirst(new URLSearchParams(window.location.search));
}

void start();
