const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { FunctionsMetadataPlugin } = require("./src/functions/FunctionsMetadataPlugin.cjs");
const { readBuiltTexts } = require("./src/language/readBuiltTexts.cjs");
const { helpPage, panePage } = require("./src/taskpane/pageParameters.cjs");

const texts = readBuiltTexts();

/** Where office.js comes from: by a rule of Microsoft's store its own servers, and from nowhere else. */
const officeJs = process.env.OFFICE_JS_URL ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officeOrigin = new URL(officeJs, "http://localhost").origin;

/** What manifest.xml says for development, and what the production manifest says instead. */
const development = {
  base: "https://localhost:3000/",
  id: "22ef69b2-d8bd-4794-9279-88716c594fb1",
  name: " (development)",
};
const production = { base: hostedAt(process.env.ADDIN_BASE_URL), id: "b0803682-77cc-4adc-a808-07ac04ea8fe5", name: "" };

/** Where the built folder will be hosted, with a slash at its end; without a setting the build is for development. */
function hostedAt(address) {
  if (address === undefined || address === "") return undefined;
  const { protocol, href, search, hash } = new URL(address);
  if (protocol !== "https:" || search !== "" || hash !== "")
    throw new Error("ADDIN_BASE_URL is the https address of a folder");
  // What an attribute of the manifest can't hold as it is.
  if (/[&<>"']/.test(href)) throw new Error("ADDIN_BASE_URL holds one of & < > \" ', which a manifest can't");
  return href.endsWith("/") ? href : `${href}/`;
}

/** The manifest that goes with the built folder, so that it can't come from another version. */
function builtManifest(content) {
  if (production.base === undefined) return content;
  return Object.keys(production).reduce(
    (xml, what) => {
      if (!xml.includes(development[what])) throw new Error(`manifest.xml no longer holds ${development[what]}`);
      return xml.replaceAll(development[what], () => production[what]);
    },
    String(content).replace(/<!--(?=\s+For development)[^]*?-->\n/, ""),
  );
}

/** The SHA-256 of nothing. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const policy = [
  "default-src 'none'",
  `script-src 'self'${officeJs.startsWith("http") ? ` ${officeOrigin}` : ""}`,
  `style-src 'self' ${emptyStyle}`,
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  // A script of our own in a thread of its own: started from a blob it has this policy, by its address it would have none.
  "worker-src blob:",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

/** The certificate that `npx office-addin-dev-certs install` made Excel trust; without it the server makes one that only browsers take, after asking. */
function certificate() {
  const [key, cert] = ["localhost.key", "localhost.crt"].map((file) =>
    path.join(homedir(), ".office-addin-dev-certs", file),
  );
  return existsSync(key) && existsSync(cert) ? { key: readFileSync(key), cert: readFileSync(cert) } : {};
}

/** A folder, dist/, that can be hosted as it is: what is in it is named by relative addresses. One page for functions and pane. */
module.exports = {
  mode: "production",
  context: __dirname,
  target: ["web", "es2022"],
  // One store for every address that is built for: what else goes into a build is in its files.
  cache: {
    type: "filesystem",
    version: `${production.base ?? "development"} ${officeJs}`,
    buildDependencies: { config: [__filename] },
  },
  // What decides comes with the functions and loads first: cells may ask before anyone sees the pane.
  entry: {
    // The address of a page plays no part: all addresses are made from that of this script, which is whole. Without a
    // base of its own the script would ask for the page's before a single function is there.
    functions: { import: "./src/functions/start.ts", baseUri: "about:blank" },
    taskpane: { import: "./src/taskpane/start.ts", dependOn: "functions" },
  },
  output: {
    path: path.join(__dirname, "dist"),
    // The manifest names functions.js, and people install a manifest once: only its address on the page tells of its version.
    filename: ({ chunk }) =>
      chunk?.name === "functions" ? "[name].js?v=[contenthash:12]" : "[name].[contenthash:12].js",
    chunkFilename: "[name].[contenthash:12].js",
    cssFilename: "[name].[contenthash:12].css",
    assetModuleFilename: "[name].[contenthash:12][ext]",
    publicPath: "auto",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
    parser: { javascript: { worker: ["BlobWorker from ../worker/thread/blobWorker"] } },
  },
  experiments: { css: true },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        { from: "src/hosting" },
        { from: "manifest.xml", transform: builtManifest },
      ],
    }),
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      templateParameters: { policy, officeJs, ...panePage(texts) },
      minify: false,
    }),
    new HtmlWebpackPlugin({
      filename: "help.html",
      template: "./src/taskpane/help.html",
      templateParameters: () => helpPage(texts),
      chunks: [],
      minify: false,
    }),
    new FunctionsMetadataPlugin({ helpUrl: new URL("help.html", production.base ?? development.base).href, texts }),
  ],
  // For manifest.xml. The page's policy lets nothing be asked of the server, so it can't be told to load again either.
  devServer: {
    host: "localhost",
    port: 3000,
    server: { type: "https", options: certificate() },
    client: false,
    hot: false,
    liveReload: false,
    static: false,
    devMiddleware: { writeToDisk: true },
    // Excel on the web asks for the functions' metadata and the ribbon's icons from a page of its own.
    allowedHosts: "all",
    headers: { "Cache-Control": "no-cache", "Access-Control-Allow-Origin": "*" },
  },
  // The page is small, and read by people who want to know what its policy allows.
  optimization: {
    minimize: { html: false },
    // What thinks in a thread of its own is one file, and one more once a month's export is thought of.
    splitChunks: {
      chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== "worker" && chunk.name !== "month-thinking",
    },
  },
  performance: { hints: false },
  stats: "errors-warnings",
};
