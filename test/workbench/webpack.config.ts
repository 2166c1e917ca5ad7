import { join } from "node:path";
import { type Configuration } from "webpack";

const root = join(__dirname, "../..");

/** The scripts of the workbench: its page, what stands in for office.js in the pane, and the stand-in pane. */
export const workbenchBundles = (outputFolder: string): Configuration => ({
  mode: "development",
  // Nothing is evaluated from text: the pages carry a policy that forbids it.
  devtool: false,
  context: root,
  target: ["web", "es2022"],
  entry: {
    workbench: "./test/workbench/page/main.ts",
    officeStandIn: "./test/workbench/pane/officeStandIn.ts",
    listTables: "./test/workbench/pane/listTables.ts",
  },
  output: { path: outputFolder, filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      // Univer's own entry points import their style sheets; the page links them itself.
      { test: /\.css$/, type: "asset/resource", generator: { emit: false } },
    ],
  },
  cache: { type: "filesystem", name: "workbench", buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: "errors-warnings",
  infrastructureLogging: { level: "error" },
});
