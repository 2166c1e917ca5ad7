const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { sources, WebpackError } = require("webpack");

// The generator comes with its plugin, which can't change what it writes.
const generator = require.resolve("custom-functions-metadata", {
  paths: [require.resolve("custom-functions-metadata-plugin")],
});
const { generateCustomFunctionsMetadata } = require(generator);

const name = "FunctionsMetadataPlugin";
const inputs = ["outcomes.ts", "rowFunctions.ts", "l3List.ts"].map((file) => path.join(__dirname, file));

/** Texts of other languages than English, by the language in the file's name. */
const texts = readdirSync(path.join(__dirname, "metadata")).map((file) => ({
  language: path.basename(file, ".json"),
  functions: JSON.parse(readFileSync(path.join(__dirname, "metadata", file), "utf8")),
}));

/**
 * functions.json as the generator writes it, with what it has no words for: that error cells reach a function
 * instead of failing it, whole addresses of the help, and the same file in other languages.
 */
class FunctionsMetadataPlugin {
  /** @param {{ helpUrl: string }} options the help page; a function's help stands there under its own anchor */
  constructor(options) {
    this.helpUrl = options.helpUrl;
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
    const english = this.completed(JSON.parse(metadataJson));
    const write = (file, metadata) =>
      compilation.emitAsset(file, new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`));
    write("functions.json", english);
    for (const { language, functions } of texts) write(`functions-${language}.json`, translated(english, functions));
  }

  completed({ functions }) {
    const withHelp = functions.map((entry) => ({ ...entry, helpUrl: `${this.helpUrl}#${entry.helpUrl}` }));
    return { allowErrorForDataTypeAny: true, functions: withHelp };
  }
}

/** A text that is missing stops the build. */
function translated(english, own) {
  const text = (of, what) => {
    if (typeof of !== "string" || of === "") throw new Error(`functions.json: no text for ${what}`);
    return of;
  };
  const functions = english.functions.map((entry) => ({
    ...entry,
    description: text(own[entry.id]?.description, entry.id),
    parameters: entry.parameters.map((parameter) => ({
      ...parameter,
      description: text(
        own[entry.id]?.parameters?.[parameter.name] ?? own.parameters[parameter.name],
        `${entry.id}, ${parameter.name}`,
      ),
    })),
  }));
  return { ...english, functions };
}

module.exports = { FunctionsMetadataPlugin };
