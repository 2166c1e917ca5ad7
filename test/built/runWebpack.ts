import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "../..");
const webpack = join(root, "node_modules/webpack-cli/bin/cli.js");
const run = promisify(execFile);

/** Whatever address a person builds for in this shell, tests and workbench are made of the build for development. */
const { ADDIN_BASE_URL: _address, OFFICE_JS_URL: _officeJs, ...developmentOnly } = process.env;

/** Builds by the command line, so that a configuration is read as everywhere else. What webpack finds wrong is in the error's message. */
export async function runWebpack(...words: readonly string[]): Promise<void> {
  try {
    await run(process.execPath, [webpack, ...words], { cwd: root, env: developmentOnly });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`webpack ${words.join(" ")}\n${stdout}${stderr}`, { cause: error });
  }
}
