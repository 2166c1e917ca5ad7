const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** Where office.js comes from: by a rule of Microsoft's store its own servers, and from nowhere else. */
const officeJs = process.env.OFFICE_JS_URL ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officeOrigin = new URL(officeJs, "http://localhost").origin;

/** The SHA-256 of nothing. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const policy = [
  "default-src 'none'",
  `script-src 'self'${officeJs.startsWith("http") ? ` ${officeOrigin}` : ""}`,
  `style-src 'self' ${emptyStyle}`,
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

/** The production bundle of the task pane, in dist/. */
module.exports = {
  mode: "production",
  context: __dirname,
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/start.ts" },
  output: {
    path: path.join(__dirname, "dist"),
    filename: "[name].[contenthash:12].js",
    assetModuleFilename: "[name].[contenthash:12][ext]",
    publicPath: "auto",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
    ],
  },
  experiments: { css: true },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      templateParameters: { policy, officeJs },
      minify: false,
    }),
  ],
  // The page is small, and read by people who want to know what its policy allows.
  optimization: { minimize: { html: false } },
  performance: { hints: false },
  stats: "errors-warnings",
};
