import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import addin from "../../../package.json";
import { leastExcelApi } from "../../../src/taskpane/untilUsable";
import { builtOnce } from "../../built/builtOnce";
import { pane } from "../../built/buildPane";
import { builtManifest } from "./builtManifest";
import type { Expected } from "./finding";
import { attribute, named, parseManifest } from "./parseManifest";

const root = join(__dirname, "../../..");

export interface Checkable {
  readonly name: "development" | "production" | "dist";
  readonly xml: string;
  readonly expected: Expected;
}

const { version } = addin;

const fileIn =
  (folder: string) =>
  (path: string): Buffer | undefined =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined;

const idOf = (xml: string): string => named(parseManifest(xml), "Id")[0]?.text ?? "";

/** Both manifests, and the build they are held against. */
export async function bothManifests(): Promise<readonly [Checkable, Checkable]> {
  const folder = await builtOnce(pane);
  const development = readFileSync(join(root, "manifest.xml"), "utf8");
  const base = "https://tracker.example/addin/";
  const production = await builtManifest(base);
  const common = { version, excelApi: leastExcelApi, file: fileIn(folder) };
  return [
    {
      name: "development",
      xml: development,
      expected: { ...common, base: "https://localhost:3000/", otherIds: [idOf(production)] },
    },
    { name: "production", xml: production, expected: { ...common, base, otherIds: [idOf(development)] } },
  ];
}

/** What `npm run build` wrote last, for whatever address; undefined where nothing was built. */
export function distManifest(): Checkable | undefined {
  const file = fileIn(join(root, "dist"));
  const xml = file("manifest.xml")?.toString("utf8");
  if (xml === undefined) return undefined;
  const page =
    named(parseManifest(xml), "SourceLocation").map((location) => attribute(location, "DefaultValue"))[0] ?? "";
  return {
    name: "dist",
    xml,
    expected: { version, excelApi: leastExcelApi, file, base: new URL(".", page).href, otherIds: [] },
  };
}

/** Help addresses in the metadata of dist/ that are not below the address it was built for. */
export function strayHelp({ expected }: Checkable): readonly string[] {
  const { functions } = JSON.parse(expected.file("functions.json")?.toString("utf8") ?? `{"functions":[]}`) as {
    readonly functions: readonly { readonly helpUrl: string }[];
  };
  return functions.map(({ helpUrl }) => helpUrl).filter((url) => !url.startsWith(`${expected.base}help.html#`));
}
