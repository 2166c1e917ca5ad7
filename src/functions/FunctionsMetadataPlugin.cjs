const { sources: webpackSources, WebpackError } = require("webpack");
const { helpAnchor, inWords, readFunctions, sources } = require("./readFunctions.cjs");

const name = "FunctionsMetadataPlugin";

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
      compilation.fileDependencies.addAll(sources);
      compilation.hooks.processAssets.tapPromise(name, () => this.emit(compilation));
    });
  }

  async emit(compilation) {
    const { functions, errors } = await readFunctions();
    if (errors.length > 0) {
      compilation.errors.push(...errors.map((error) => new WebpackError(error)));
      return;
    }
    this.texts.forEach((of, place) => {
      const metadata = { allowErrorForDataTypeAny: true, functions: functions.map((one) => this.described(one, of)) };
      const file = place === 0 ? "functions.json" : `functions-${of.language}.json`;
      compilation.emitAsset(file, new webpackSources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`));
    });
  }

  /** A function's entry in the words of a language. */
  described(entry, { language, functionWords }) {
    const words = inWords(functionWords, entry);
    const parameters = entry.parameters.map((one, place) => withDescription(one, words.parameters[place]));
    const helpUrl = `${this.helpUrl}#${helpAnchor(entry, language)}`;
    return { ...withDescription(entry, words.description), helpUrl, parameters };
  }
}

/** The description first, and in place of what a comment in the code may say. */
function withDescription(of, description) {
  return Object.assign({ description: "" }, of, { description });
}

module.exports = { FunctionsMetadataPlugin };
