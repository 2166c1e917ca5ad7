const path = require("node:path");
const { sources, WebpackError } = require("webpack");

// The generator comes with its plugin, which can't change what it writes.
const generator = require.resolve("custom-functions-metadata", {
  paths: [require.resolve("custom-functions-metadata-plugin")],
});
const { generateCustomFunctionsMetadata } = require(generator);

const name = "FunctionsMetadataPlugin";
const inputs = ["outcomes.ts", "rowFunctions.ts", "l3List.ts"].map((file) => path.join(__dirname, file));

/**
 * functions.json as the generator writes it, with what it has no words for: that error cells reach a function
 * instead of failing it, whole addresses of the help, and descriptions, in a file for each language.
 */
class FunctionsMetadataPlugin {
  /**
   * @param {{ helpUrl: string, texts: readonly { language: string, functionWords: object }[] }} options
   * the help page, where a function's help stands under its own anchor, and what is said of the functions, English
   * first
   */
  constructor(options) {
    this.helpUrl = options.helpUrl;
    this.texts = options.texts;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.fileDependencies.addAll(inputs);
      compilation.hooks.processAssets.tapPromise(name, () => this.emit(compilation));
    });
  }

  async emit(compilation) {
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(inputs);
    if (errors.length > 0) {
      compilation.errors.push(...errors.map((error) => new WebpackError(error)));
      return;
    }
    const { functions } = JSON.parse(metadataJson);
    this.texts.forEach(({ language, functionWords }, place) => {
      const metadata = {
        allowErrorForDataTypeAny: true,
        functions: functions.map(described(functionWords, this.helpUrl)),
      };
      const file = place === 0 ? "functions.json" : `functions-${language}.json`;
      compilation.emitAsset(file, new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`));
    });
  }
}

/** A function's entry in the words of a language. */
function described({ functions, arguments: usual }, helpUrl) {
  return (entry) => {
    const { description, arguments: own } = functions[entry.id];
    const parameters = entry.parameters.map((parameter) =>
      withDescription(parameter, own?.[parameter.name] ?? usual[parameter.name]),
    );
    return { ...withDescription(entry, description), helpUrl: `${helpUrl}#${entry.helpUrl}`, parameters };
  };
}

/** The description first, and in place of what a comment in the code may say. */
function withDescription(of, description) {
  return Object.assign({ description: "" }, of, { description });
}

module.exports = { FunctionsMetadataPlugin };
