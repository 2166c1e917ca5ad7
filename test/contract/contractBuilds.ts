import { join } from "node:path";
import { type Build } from "../built/builtOnce";
import { runWebpack } from "../built/runWebpack";

const sources = ["src", "test/contract", "assets", "webpack.config.js", "manifest.xml"];
const builtBy =
  (folder: string): Build["build"] =>
  (output) =>
    runWebpack("--config", join(__dirname, folder, "webpack.config.cjs"), "--output-path", output);

/** The development add-in of `npm run contract`, built by the command line. */
export const contractAddin: Build = { name: "contract", sources, build: builtBy("inExcel") };

/** The pane that runs the contract on the workbench's spreadsheet. */
export const contractPane: Build = { name: "contract-pane", sources, build: builtBy("inWorkbench") };
