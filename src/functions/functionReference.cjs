const { helpAnchor, inWords } = require("./readFunctions.cjs");

/**
 * The reference of the functions for the page of help, in one language: by the same words that Excel shows while a
 * formula is typed. Arguments are told where a function takes others than the one before it.
 */
function functionReference(functions, { language, functionWords }) {
  return functions
    .map((one, place) => {
      const { description, parameters } = inWords(functionWords, one);
      const before = place === 0 ? "" : signature(functions[place - 1].parameters);
      const isOther = signature(one.parameters) !== before;
      return [
        `<h2 id="${helpAnchor(one, language)}">${one.name}(${signature(one.parameters)})</h2>`,
        `<p>${escaped(description)}</p>`,
        ...(isOther ? [`<dl>\n${one.parameters.map(toldAs(parameters)).join("\n")}\n</dl>`] : []),
      ].join("\n");
    })
    .join("\n");
}

function signature(parameters) {
  return parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
}

function toldAs(words) {
  return ({ name }, place) => `  <dt>${name}</dt>\n  <dd>${escaped(words[place])}</dd>`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

module.exports = { functionReference };
