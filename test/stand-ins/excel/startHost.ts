import { connectClient } from "./connectClient";
import { Host, type HostOptions } from "./host";
import { loadClient } from "./loadClient";
import { declareRequirements, type Supports } from "./requirementSets";
import type { HostWorkbook } from "./workbook";

export interface StartOptions extends HostOptions {
  /** Absent: an Excel that has everything. */
  readonly supports?: Supports;
}

/** A host over the workbook, with the global `Excel` of the real client talking to it. */
export function startHost(workbook: HostWorkbook, { supports, ...options }: StartOptions = {}): Host {
  loadClient();
  const host = new Host(workbook, options);
  connectClient(globalThis, host);
  declareRequirements(globalThis, supports);
  return host;
}
