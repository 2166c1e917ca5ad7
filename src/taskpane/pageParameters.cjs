const { functionReference } = require("../functions/functionReference.cjs");
const { readFunctions } = require("../functions/readFunctions.cjs");

/** What the template of the pane's page holds of each language; the pages themselves are in English. */
function panePage(texts) {
  const [english] = texts;
  return {
    late: texts.map((of) => `<p class="late"${languageMark(of, english)}>${of.late}</p>`).join("\n      "),
  };
}

/** What the template of the help holds: in each language what is written by hand, and the functions. */
async function helpPage(texts) {
  const { functions } = await readFunctions();
  const [english, ...others] = texts.map((of) => ({
    ...of,
    help: `${of.help.trimEnd()}\n${functionReference(functions, of)}`,
  }));
  return {
    links: others.map(({ language, name }) => `<a href="#${language}" lang="${language}">${name}</a>`).join(" · "),
    english: indented(english.help, 4),
    others: others.map(helpSection).join("\n\n"),
  };
}

function languageMark(of, english) {
  return of === english ? "" : ` lang="${of.language}"`;
}

function helpSection({ language, help }) {
  return `    <section lang="${language}" id="${language}">\n${indented(help, 6)}\n    </section>`;
}

function indented(html, by) {
  return html.trimEnd().replace(/^(?=.)/gm, " ".repeat(by));
}

module.exports = { helpPage, panePage };
