import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "../../..");
const run = promisify(execFile);

/** Takes from the build's own configuration what turns manifest.xml into the one it writes. */
const script = `
  const { plugins } = require("./webpack.config.js");
  const patterns = plugins.flatMap((plugin) => (plugin.constructor.name === "CopyPlugin" ? plugin.patterns : []));
  const { from, transform } = patterns.find((pattern) => pattern.from === "manifest.xml");
  process.stdout.write(transform(require("node:fs").readFileSync(from)));
`;

/** The manifest that the build writes for this address; the development one for none. */
export async function builtManifest(baseUrl: string): Promise<string> {
  const { stdout } = await run(process.execPath, ["-e", script], {
    cwd: root,
    env: { ...process.env, ADDIN_BASE_URL: baseUrl },
  });
  return stdout;
}
