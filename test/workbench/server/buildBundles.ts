import webpack from "webpack";
import { workbenchBundles } from "../webpack.config";

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

/** Bundles the scripts of the workbench into a folder. Throws with webpack's own words when it can't. */
export async function buildBundles(outputFolder: string): Promise<void> {
  const stats = await run(webpack(workbenchBundles(outputFolder)));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}
