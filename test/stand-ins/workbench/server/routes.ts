import { join, normalize, sep } from "node:path";

const root = join(__dirname, "../../../..");
const univer = join(root, "node_modules/@univerjs");

const styleSheets = ["core", "sort", "filter", "table"].map((name): [string, string] => [
  `/univer/${name}.css`,
  join(univer, `preset-sheets-${name}/lib/index.css`),
]);

/** Single files by the path they are asked for. */
const files: ReadonlyMap<string, string> = new Map([
  ["/", join(__dirname, "../page/index.html")],
  ["/workbench.css", join(__dirname, "../page/workbench.css")],
  ["/stand-in/listTables.html", join(__dirname, "../pane/listTables.html")],
  // Microsoft's file is served as it is: its licence allows testing with it, not changing or copying it.
  ["/office/excel-web-16.00.js", join(root, "node_modules/@microsoft/office-js/dist/excel-web-16.00.js")],
  ...styleSheets,
]);

export interface Routes {
  /** JSON that is made, not read. */
  readonly made: ReadonlyMap<string, string>;
  locate(path: string): string | undefined;
}

function inside(folder: string, rest: string): string | undefined {
  const file = normalize(join(folder, rest));
  return file.startsWith(folder + sep) ? file : undefined;
}

/** Folders are served by the prefix of the path; a path that climbs out of its folder is not. */
export function routesOf(folders: Readonly<Record<string, string>>, made: Readonly<Record<string, unknown>>): Routes {
  return {
    made: new Map(Object.entries(made).map(([path, value]) => [path, JSON.stringify(value)])),
    locate: (path) => {
      const prefix = Object.keys(folders).find((candidate) => path.startsWith(candidate));
      return (
        files.get(path) ?? (prefix === undefined ? undefined : inside(folders[prefix] ?? "", path.slice(prefix.length)))
      );
    },
  };
}
