import { join } from "node:path";

const root = join(__dirname, "../../..");
const univer = join(root, "node_modules/@univerjs");

const styleSheets = ["core", "sort", "filter", "table"].map((name): [string, string] => [
  `/univer/${name}.css`,
  join(univer, `preset-sheets-${name}/lib/index.css`),
]);

/** Single files by the path they are asked for. */
export const files: ReadonlyMap<string, string> = new Map([
  ["/", join(__dirname, "../page/index.html")],
  ["/workbench.css", join(__dirname, "../page/workbench.css")],
  ["/pane/list-tables.html", join(__dirname, "../pane/listTables.html")],
  // Microsoft's file is served as it is: its licence allows testing with it, not changing or copying it.
  ["/office/excel-web-16.00.js", join(root, "node_modules/@microsoft/office-js/dist/excel-web-16.00.js")],
  ...styleSheets,
]);
