import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { writeThirdPartyText } from "../../licenses/writeThirdPartyText";
import { type Build } from "./builtOnce";

const root = join(__dirname, "../../..");
const run = promisify(execFile);

/** Whatever address a person builds for in this shell, tests and workbench are made of the build for development. */
const { ADDIN_BASE_URL: _address, OFFICE_JS_URL: _officeJs, ...developmentOnly } = process.env;

/** The task pane as it ships, built by the command line: so its own configuration is read as everywhere else. */
export const pane: Build = {
  name: "pane",
  sources: ["src", "assets", "webpack.config.js", "manifest.xml", "test/licenses"],
  build: async (folder) => {
    const webpack = join(root, "node_modules/webpack-cli/bin/cli.js");
    await run(process.execPath, [webpack, "--mode", "production", "--cache-type", "filesystem", "--output-path", folder], { cwd: root, env: developmentOnly });
    writeThirdPartyText(folder);
  },
};
