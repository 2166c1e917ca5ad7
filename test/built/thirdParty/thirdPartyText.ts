import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ShippedPackage } from "./shippedPackages";

const isLicense = (file: string): boolean => /^(licen[cs]e|notice)(\.(md|txt))?$/i.test(file);

function textsOf(folder: string): string {
  const files = readdirSync(folder).filter(isLicense).sort();
  return files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
}

/** What has to come along with the bundle: whose code is in it, and under what licence. */
export function thirdPartyText(root: string, packages: readonly ShippedPackage[]): string {
  const parts = packages.map(({ path, name, version, license }) => {
    const text = textsOf(join(root, path));
    return `${name} ${version}\nLicence: ${license}\n\n${text === "" ? "(The package has no file with the text of its licence.)" : text}\n`;
  });
  return ["This add-in holds code of these packages.\n", ...parts].join(`\n${"-".repeat(72)}\n\n`);
}
