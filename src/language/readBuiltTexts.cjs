const { readFileSync } = require("node:fs");
const path = require("node:path");
const { register } = require("tsx/cjs/api");

/** What the build writes, by language, English first: the texts of built.ts, and the help. */
function readBuiltTexts() {
  const unregister = register();
  try {
    const { spokenLanguages } = require("./spokenLanguages.ts");
    return require("../playbook/tracker/language.ts").languages.map((language) => ({
      language,
      name: spokenLanguages[language].sentences.name,
      help: readFileSync(path.join(__dirname, language, "help.html"), "utf8"),
      ...require(`./${language}/built.ts`).built,
    }));
  } finally {
    unregister();
  }
}

module.exports = { readBuiltTexts };
