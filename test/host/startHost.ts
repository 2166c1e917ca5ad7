import { connectClient } from "./connectClient";
import { Host, type HostOptions } from "./host";
import { loadClient } from "./loadClient";
import type { HostWorkbook } from "./workbook";

/** A host over the workbook, with the global `Excel` of the real client talking to it. */
export function startHost(workbook: HostWorkbook, options: HostOptions = {}): Host {
  loadClient();
  const host = new Host(workbook, options);
  connectClient(globalThis, host);
  return host;
}
