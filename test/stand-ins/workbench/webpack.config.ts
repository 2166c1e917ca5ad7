import { join } from "node:path";
import { type Configuration, IgnorePlugin, NormalModuleReplacementPlugin } from "webpack";

const root = join(__dirname, "../../..");

/** The scripts of the workbench: its page, what stands in for office.js in the pane, and a pane of its own. */
export const workbenchBundles = (outputFolder: string): Configuration => ({
  mode: "none",
  // Nothing is evaluated from text: the pages carry a policy that forbids it.
  devtool: false,
  context: root,
  target: ["web", "es2022"],
  entry: {
    workbench: "./test/stand-ins/workbench/page/main.ts",
    officeStandIn: "./test/stand-ins/workbench/pane/officeStandIn.ts",
    listTables: "./test/stand-ins/workbench/pane/listTables.ts",
  },
  output: { path: outputFolder, filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  plugins: [
    // A browser has no packing of Node's: the page brings its own.
    new NormalModuleReplacementPlugin(/^\.\/deflate$/, join(root, "test/stand-ins/workbench/page/deflate.ts")),
    // Hyphenation of eighty languages, which cells never ask for, takes half of the time.
    new IgnorePlugin({
      resourceRegExp: /^\.\/(?!en-gb)[a-z]{2,3}(-[a-z0-9]+)*-[\w-]{8}\.js$/,
      contextRegExp: /@univerjs[\\/]engine-render/,
    }),
  ],
  cache: { type: "filesystem", name: "workbench", buildDependencies: { config: [__filename] } },
  // Read by one browser on this machine: nothing is gained by making it small.
  optimization: { nodeEnv: "production", sideEffects: true },
  performance: { hints: false },
  stats: "errors-warnings",
  infrastructureLogging: { level: "error" },
});
