import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isPermitted } from "./isPermitted";
import { shippedPackages, type Lock } from "../../built/thirdParty/shippedPackages";
import { writeThirdPartyText } from "../../built/thirdParty/writeThirdPartyText";

const root = join(__dirname, "../../..");

/** `listLicenses.ts [package-lock.json] [--write]`: lists, fails on what must not be shipped, and adds the texts to a built dist/. */
function main(words: readonly string[]): void {
  const [lockFile = join(root, "package-lock.json")] = words.filter((word) => word !== "--write");
  const packages = shippedPackages(JSON.parse(readFileSync(lockFile, "utf8")) as Lock);
  const refused = packages.filter(({ license }) => !isPermitted(license));
  process.stdout.write(
    packages
      .map(({ name, version, license }) => `${license}  ${name} ${version}\n`)
      .sort()
      .join(""),
  );
  if (refused.length > 0) {
    process.stderr.write(refused.map(({ name, license }) => `Must not be shipped: ${name} (${license})\n`).join(""));
    process.exitCode = 1;
    return;
  }
  const dist = join(root, "dist");
  if (words.includes("--write") && existsSync(dist)) writeThirdPartyText(dist);
}

main(process.argv.slice(2));
