import { type Univer } from "@univerjs/core";
import { FunctionType, IFunctionService } from "@univerjs/preset-sheets-core";
import { ExcelFunction, type ExcelParameter } from "../univer/excelFunction";

/** The part of functions.json that a spreadsheet goes by. */
interface FunctionsJson {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly (ExcelParameter & { readonly name: string; readonly description: string })[];
  }[];
}

type Run = (...args: readonly unknown[]) => unknown;

/** As the manifest names it: =FASTTRACK.OUTCOMES(…). */
const namespace = "FASTTRACK";

class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

/** Loads the built functions into this page, as the pane's page does in Excel, and gives them to the cells. */
export async function registerFunctions(univer: Univer, folder: URL): Promise<void> {
  const associated = new Map<string, Run>();
  const associate = (functions: Record<string, Run>): void => {
    for (const [id, run] of Object.entries(functions)) associated.set(id, run);
  };
  Object.assign(window, { CustomFunctions: { associate, Error: CellError, ErrorCode } });
  const { functions } = (await (await fetch(new URL("functions.json", folder))).json()) as FunctionsJson;
  await loadScript(new URL("functions.js", folder));
  const service = univer.__getInjector().get(IFunctionService);
  for (const { id, name, description, parameters } of functions) {
    const run = associated.get(id);
    if (run === undefined) throw new Error(`functions.json names ${id}, which nobody associated`);
    const functionName = `${namespace}.${name}`;
    service.registerExecutors(new ExcelFunction(functionName, parameters, run));
    const functionParameter = parameters.map(
      (parameter) =>
        ({
          name: parameter.name,
          detail: parameter.description,
          example: "",
          require: parameter.optional === true ? 0 : 1,
          repeat: 0,
        }) as const,
    );
    service.registerDescriptions({
      functionName,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter,
    });
  }
}

const loadScript = (source: URL): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source.href;
    script.addEventListener("load", () => {
      resolve();
    });
    script.addEventListener("error", () => {
      reject(new Error(`${source.pathname} did not load`));
    });
    document.head.append(script);
  });
