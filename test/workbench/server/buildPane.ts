import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "../../..");
const run = promisify(execFile);

/** Builds the task pane as it ships, by the command line: so its own configuration is read as everywhere else. */
export async function buildPane(folder: string): Promise<void> {
  const webpack = join(root, "node_modules/webpack-cli/bin/cli.js");
  await run(process.execPath, [webpack, "--mode", "production", "--output-path", folder], { cwd: root });
}
