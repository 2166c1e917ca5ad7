import { bothManifests, distManifest, strayHelp, type Checkable } from "./bothManifests";
import { checkManifest } from "./checkManifest";
import { officeInfo } from "./officeInfo";

/** Checks manifest.xml, the production manifest made of it, and what was built last; exit code 1 where something is found. */
async function main(): Promise<void> {
  for (const manifest of await bothManifests()) await report(manifest, []);
  const dist = distManifest();
  if (dist !== undefined)
    await report(
      dist,
      strayHelp(dist).map((url) => `help elsewhere: ${url}`),
    );
}

async function report({ name, xml, expected }: Checkable, more: readonly string[]): Promise<void> {
  const findings = [...checkManifest(xml, expected).map(({ check, about }) => `${check}: ${about}`), ...more];
  await officeInfo(xml);
  const lines = findings.map((finding) => `  ${finding}\n`).join("");
  process.stdout.write(
    findings.length === 0 ? `${name} (${expected.base}): nothing found\n` : `${name} (${expected.base}):\n${lines}`,
  );
  if (findings.length > 0) process.exitCode = 1;
}

void main();
