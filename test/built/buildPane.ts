import { writeThirdPartyText } from "./thirdParty/writeThirdPartyText";
import { type Build } from "./builtOnce";
import { runWebpack } from "./runWebpack";

/** The task pane as it ships. */
export const pane: Build = {
  name: "pane",
  sources: ["src", "assets", "webpack.config.js", "manifest.xml", "test/built/thirdParty"],
  build: async (folder) => {
    await runWebpack("--output-path", folder);
    writeThirdPartyText(folder);
  },
};
