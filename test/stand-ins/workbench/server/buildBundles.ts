import webpack from "webpack";
import { workbenchBundles } from "../webpack.config";
import { type Build } from "../../../built/builtOnce";

function run(compiler: webpack.Compiler): Promise<webpack.Stats> {
  return new Promise((resolve, reject) => {
    compiler.run((failed, stats) => {
      // Closing lets the cache be written; only then may the process go on to something else.
      compiler.close((unclosed) => {
        const error = failed ?? unclosed;
        if (error || stats === undefined) reject(error ?? new Error("webpack gave no answer"));
        else resolve(stats);
      });
    });
  });
}

async function build(folder: string): Promise<void> {
  const stats = await run(webpack(workbenchBundles(folder)));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}

/** The scripts of the workbench itself. */
export const bundles: Build = {
  name: "bundle",
  sources: ["test/stand-ins/workbench", "test/stand-ins/excel", "src"],
  build,
};
