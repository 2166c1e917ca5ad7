import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { atLeast } from "../../stand-ins/excel/requirementSets";

const root = join(__dirname, "../../..");

function programOf(folder: string): ts.Program {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return ts.createProgram(
    files.map((file) => join(folder, file)),
    {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: ["office-js"],
      typeRoots: [join(root, "node_modules/@types")],
    },
  );
}

/** "[Api set: ExcelApi 1.13]" stands in the comment of every member that Microsoft's types declare. */
function apiSet(declaration: ts.Declaration): string | undefined {
  if (!declaration.getSourceFile().fileName.includes("office-js")) return undefined;
  const comment = ts
    .getJSDocCommentsAndTags(declaration)
    .map((part) => part.getText())
    .join("\n");
  return /\[Api set: ExcelApi (\d+\.\d+)/.exec(comment)?.[1];
}

/** Members of Excel's objects that the code names, with the version of ExcelApi that brought them. */
export function usedExcelApi(folder: string): ReadonlyMap<string, string> {
  const program = programOf(folder);
  const checker = program.getTypeChecker();
  const used = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const sets =
        checker.getSymbolAtLocation(node.name)?.declarations?.flatMap((declaration) => apiSet(declaration) ?? []) ?? [];
      const first = sets.reduce<string | undefined>(
        (oldest, set) => (oldest === undefined || !atLeast(set, oldest) ? set : oldest),
        undefined,
      );
      if (first !== undefined) used.set(node.name.text, first);
    }
    ts.forEachChild(node, visit);
  };
  program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(folder))
    .forEach(visit);
  return used;
}
