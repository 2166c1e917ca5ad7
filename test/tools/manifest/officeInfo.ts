import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const cli = join(__dirname, "../../../node_modules/office-addin-manifest/cli.js");
const run = promisify(execFile);

/** What Microsoft's own tool reads in a manifest. Its `validate` would ask an online service. */
export async function officeInfo(xml: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "manifest-"));
  try {
    const file = join(folder, "manifest.xml");
    await writeFile(file, xml);
    const { stdout } = await run(process.execPath, [cli, "info", file]);
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}
