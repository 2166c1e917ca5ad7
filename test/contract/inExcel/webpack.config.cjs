const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const addin = require("../../../webpack.config.js");

/** What manifest.xml says of the add-in, and what the contract's manifest says instead: a pane and nothing else. */
const replaced = [
  [/<!--\s+For development[^]*?-->\n/, ""],
  ["22ef69b2-d8bd-4794-9279-88716c594fb1", "5d6f7b1e-3c0a-4b58-9a52-6a3de0d3f6c4"],
  ["(development)", "(contract)"],
  ["taskpane.html", "contract.html"],
  [/ *<VersionOverrides [^]*<\/VersionOverrides>\n/, ""],
];

function contractManifest(content) {
  return replaced.reduce((xml, [from, to]) => {
    const changed = typeof from === "string" ? xml.replaceAll(from, to) : xml.replace(from, to);
    if (changed === xml) throw new Error(`manifest.xml no longer holds ${String(from)}`);
    return changed;
  }, String(content));
}

const pageOf = (filename) =>
  addin.plugins.find((plugin) => plugin instanceof HtmlWebpackPlugin && plugin.userOptions.filename === filename)
    .userOptions;

/**
 * A development add-in that runs the contract of the workbook adapter inside Excel. It shares page, policy and server
 * with the add-in.
 */
module.exports = {
  ...addin,
  cache: { ...addin.cache, name: "contract" },
  entry: { contract: "./test/contract/inExcel/start.ts" },
  output: {
    path: path.join(addin.context, "dist-contract"),
    filename: "[name].[contenthash:12].js",
    publicPath: "auto",
    clean: true,
  },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        { from: "manifest.xml", transform: contractManifest },
      ],
    }),
    new HtmlWebpackPlugin({
      ...pageOf("taskpane.html"),
      filename: "contract.html",
      template: "./test/contract/inExcel/contract.html",
    }),
    new HtmlWebpackPlugin(pageOf("help.html")),
  ],
};
