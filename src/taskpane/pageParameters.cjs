/** What the pages' templates hold of each language; the pages themselves are in English. */
function pageParameters(texts) {
  const [english, ...others] = texts;
  return {
    late: texts.map((of) => `<p class="late"${languageMark(of, english)}>${of.late}</p>`).join("\n      "),
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

module.exports = { pageParameters };
