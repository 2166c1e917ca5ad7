import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtOnce } from "../../built/builtOnce";
import { contractAddin } from "../../contract/contractBuilds";
import { builtManifest } from "./builtManifest";
import { officeInfo } from "./officeInfo";

const root = join(__dirname, "../../..");

test("the manifest of the add-in that runs the contract is a third one, asks for a pane only, and names nothing that isn't built", async () => {
  const folder = await builtOnce(contractAddin);
  const xml = readFileSync(join(folder, "manifest.xml"), "utf8");
  const idOf = (text: string): string | undefined => /<Id>(.*)<\/Id>/.exec(text)?.[1];
  const others = [readFileSync(join(root, "manifest.xml"), "utf8"), await builtManifest("https://tracker.example/")];
  expect(new Set([xml, ...others].map(idOf)).size).toBe(3);
  expect(xml).not.toContain("VersionOverrides");
  const files = [...xml.matchAll(/"https:\/\/localhost:3000\/([^"]*)"/g)].map(([, file = ""]) => file);
  expect(files).toEqual(["assets/icon-32.png", "assets/icon-64.png", "help.html", "contract.html"]);
  expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  expect(await officeInfo(xml)).toContain("Source Location: https://localhost:3000/contract.html");
}, 300_000);
