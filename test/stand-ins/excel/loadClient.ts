import { readFileSync } from "node:fs";
import { declareAreasSelect } from "./declareAreasSelect";

/** The names a page has and Node lacks; the client asks for them while it loads. */
function pageStandIns(): Readonly<Record<string, unknown>> {
  const location = {
    href: "http://localhost/",
    protocol: "http:",
    host: "localhost",
    hostname: "localhost",
    search: "",
    hash: "",
  };
  const document = {
    location,
    URL: location.href,
    getElementById: () => null,
    getElementsByTagName: () => [],
    addEventListener: () => undefined,
  };
  return { window: globalThis, location, document, navigator: { userAgent: "" } };
}

/** Evaluates a script the way a page runs it: in the global scope. */
const runScript: (source: string) => unknown = globalThis.eval;

/** Loads Microsoft's own client, unmodified, once a global scope. Afterwards no `window` is left behind in Node. */
export function loadClient(): void {
  if ("Excel" in globalThis) return;
  const added = Object.entries(pageStandIns()).filter(([name]) => !(name in globalThis));
  for (const [name, value] of added)
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  try {
    runScript(readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8"));
    declareAreasSelect(globalThis);
  } finally {
    for (const [name] of added) Reflect.deleteProperty(globalThis, name);
  }
}
