import { bothManifests } from "./bothManifests";
import { checkManifest } from "./checkManifest";
import { officeInfo } from "./officeInfo";

async function main(): Promise<void> {
  for (const { name, xml, expected } of await bothManifests()) {
    const findings = checkManifest(xml, expected);
    await officeInfo(xml);
    const lines = findings.map(({ check, about }) => `  ${check}: ${about}\n`).join("");
    process.stdout.write(findings.length === 0 ? `${name}: nothing found\n` : `${name}:\n${lines}`);
    if (findings.length > 0) process.exitCode = 1;
  }
}

void main();
