import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { leastExcelApi } from "../../src/taskpane/untilUsable";
import { builtOnce } from "../workbench/server/builtOnce";
import { pane } from "../workbench/server/buildPane";
import { builtManifest } from "./builtManifest";
import type { Expected } from "./finding";
import { named, parseManifest } from "./parseManifest";

const root = join(__dirname, "../..");

export interface Checkable {
  readonly name: "development" | "production";
  readonly xml: string;
  readonly expected: Expected;
}

const idOf = (xml: string): string => named(parseManifest(xml), "Id")[0]?.text ?? "";

/** Both manifests, and the build they are held against. */
export async function bothManifests(): Promise<readonly [Checkable, Checkable]> {
  const folder = await builtOnce(pane);
  const development = readFileSync(join(root, "manifest.xml"), "utf8");
  const base = "https://tracker.example/addin/";
  const production = await builtManifest(base);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
  const file = (path: string): Buffer | undefined => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined);
  const common = { version, excelApi: leastExcelApi, file };
  return [
    { name: "development", xml: development, expected: { ...common, base: "https://localhost:3000/", otherIds: [idOf(production)] } },
    { name: "production", xml: production, expected: { ...common, base, otherIds: [idOf(development)] } },
  ];
}
