const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const addin = require("../../../webpack.config.js");

/** A pane that runs the contract inside the workbench, which puts what stands in for office.js into its page. */
module.exports = {
  ...addin,
  cache: { ...addin.cache, name: "contract-pane" },
  entry: { contractPane: "./test/contract/inWorkbench/contractPane.ts" },
  output: { path: path.join(addin.context, "dist-contract"), filename: "[name].js" },
  plugins: [new CopyPlugin({ patterns: [path.join(__dirname, "contractPane.html")] })],
};
