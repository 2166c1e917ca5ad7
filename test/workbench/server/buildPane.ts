import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { writeThirdPartyText } from "../../licenses/writeThirdPartyText";
import { type Build } from "./builtOnce";

const root = join(__dirname, "../../..");
const run = promisify(execFile);

/** The task pane as it ships, built by the command line: so its own configuration is read as everywhere else. */
export const pane: Build = {
  name: "pane",
  sources: ["src", "assets", "webpack.config.js", "manifest.xml", "test/licenses"],
  build: async (folder) => {
    const webpack = join(root, "node_modules/webpack-cli/bin/cli.js");
    await run(process.execPath, [webpack, "--mode", "production", "--cache-type", "filesystem", "--output-path", folder], { cwd: root });
    writeThirdPartyText(folder);
  },
};
