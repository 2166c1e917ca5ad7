const { relative, sep } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** From test/ on: what takes tens of seconds even alone, the longest first. A folder stands for its files. */
const longest = [
  "stories/everyScreen.test.ts",
  "stories/inLine.test.ts",
  "stories/mainFlow.test.ts",
  "contract/inWorkbench/",
  "command/",
  "stories/",
  "stand-ins/workbench/",
  "taskpane/",
];

function rank({ path }) {
  const place = relative(__dirname, path).split(sep).join("/");
  const found = longest.findIndex((beginning) => place.startsWith(beginning));
  return found === -1 ? longest.length : found;
}

/**
 * Where it never ran before, jest begins with the largest file: the one that runs every story once more is the smallest,
 * and would begin when one core has nothing else left to do.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
