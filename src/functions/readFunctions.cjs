const path = require("node:path");

// The generator comes with its plugin, which can't change what it writes.
const generator = require.resolve("custom-functions-metadata", {
  paths: [require.resolve("custom-functions-metadata-plugin")],
});
const { generateCustomFunctionsMetadata } = require(generator);

const sources = ["outcomes.ts", "rowFunctions.ts", "l3List.ts"].map((file) => path.join(__dirname, file));

/** The functions as the comments in the code describe them to Excel, in their order there, and what is wrong with that. */
async function readFunctions() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources);
  return { functions: errors.length > 0 ? [] : JSON.parse(metadataJson).functions, errors };
}

/** Where a function's help stands in the page of help: in English under its own name. */
function helpAnchor({ helpUrl }, language) {
  return language === "en" ? helpUrl : `${helpUrl}-${language}`;
}

/** What a function says of itself and of its arguments, in the words of a language. */
function inWords({ functions, arguments: usual }, { id, parameters }) {
  const { description, arguments: own } = functions[id];
  return { description, parameters: parameters.map(({ name }) => own?.[name] ?? usual[name]) };
}

module.exports = { helpAnchor, inWords, readFunctions, sources };
