import { dirname, join, relative, sep } from "node:path";

const test = import.meta.dirname;

/** What stands in for Excel, one on the other one way. */
const standIns = {
  "stand-ins/excel": [],
  "stand-ins/files": [],
  "stand-ins/browser": [],
  "stand-ins/workbench": ["stand-ins/excel", "stand-ins/browser", "built"],
};
const base = ["built", ...Object.keys(standIns)];

/** The folders of test/ with those each may take from, by the rooms of src/. Tools, above all of them, are not here. */
const foldersFor = (mayImport) => ({
  built: [],
  ...standIns,
  // The tests of a room borrow from those of another as the room itself does.
  ...Object.fromEntries(Object.entries(mayImport).map(([room, others]) => [room, [...base, ...others]])),
  contract: base,
  hosting: base,
  stories: [...base, ...Object.keys(mayImport)],
});

/** What every tool may take from. */
const sharedByTools = ["tools/random", "tools/inChildren"];

const toolOf = (path) => /^tools\/[^/]+/.exec(path)?.[0];

/** Why a file of test/ may not import another; undefined where it may. Paths from test/ on, with slashes. */
function refusal(folders, from, to) {
  const folderOf = (path) => Object.keys(folders).find((folder) => path.startsWith(`${folder}/`));
  const [own, other] = [folderOf(from), folderOf(to)];
  if (toolOf(from) !== undefined)
    return [undefined, toolOf(from), ...sharedByTools].includes(toolOf(to))
      ? undefined
      : `a tool stands alone: what ${toolOf(from)} and ${toolOf(to)} share belongs to a folder below them`;
  if (toolOf(to) !== undefined) return "nothing rests on a tool: what others need of it belongs to a folder below it";
  if (own === undefined) return `test/README.md and test/testOrder.mjs know no folder for ${from}`;
  if (other === own || folders[own].includes(other)) return undefined;
  return own.startsWith("stand-ins/")
    ? `${own} knows no tests, and rests on ${folders[own].join(", ") || "nothing else here"}: tests are held against it`
    : `${own} takes nothing of ${other ?? to}: in test/, too, imports go one way`;
}

/** The rule that holds test/README.md's order of folders. */
export const testOrder = (mayImport) => {
  const folders = foldersFor(mayImport);
  const pathOf = (file) => relative(test, file).split(sep).join("/");
  const create = (context) => {
    const check = ({ source }) => {
      if (typeof source?.value !== "string" || !source.value.startsWith(".")) return;
      const to = pathOf(join(dirname(context.filename), source.value));
      const message = to.startsWith("../") ? undefined : refusal(folders, pathOf(context.filename), to);
      if (message !== undefined) context.report({ node: source, message: `${message} (test/README.md).` });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  };
  return { rules: { "one-way": { create } } };
};
