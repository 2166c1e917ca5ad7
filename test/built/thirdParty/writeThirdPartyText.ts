import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shippedPackages, type Lock } from "./shippedPackages";
import { thirdPartyText } from "./thirdPartyText";

const root = join(__dirname, "../../..");

/** Puts the licences of what is shipped beside the pages of a built folder: About leads to them. */
export function writeThirdPartyText(folder: string): void {
  const packages = shippedPackages(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock);
  writeFileSync(join(folder, "THIRD-PARTY.txt"), thirdPartyText(root, packages));
}
