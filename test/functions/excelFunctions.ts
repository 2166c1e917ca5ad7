import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { pane } from "../built/buildPane";
import { builtOnce } from "../built/builtOnce";

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly dimensionality?: "matrix";
    readonly optional?: true;
    readonly type: string;
  }[];
  readonly result: { readonly dimensionality?: "matrix" };
}

export interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** An error as a function gives it to a cell. */
export interface CellFailure {
  readonly error: string;
  readonly message?: string;
}

type Associated = (...args: readonly unknown[]) => unknown;

/** The functions as they ship, called the way Excel calls them: by functions.json, and by nothing else. */
export interface ExcelFunctions {
  readonly folder: string;
  readonly metadata: Metadata;
  readonly associated: ReadonlyMap<string, Associated>;
  call(id: string, ...args: readonly unknown[]): unknown;
}

const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export async function loadExcelFunctions(): Promise<ExcelFunctions> {
  const folder = await builtOnce(pane);
  const metadata = readMetadata(folder, "functions.json");
  const associated = associatedBy(folder);
  return { folder, metadata, associated, call: (id, ...args) => call(metadata, associated, id, args) };
}

export function readMetadata(folder: string, file: string): Metadata {
  return JSON.parse(readFileSync(join(folder, file), "utf8")) as Metadata;
}

function associatedBy(folder: string): ReadonlyMap<string, Associated> {
  const associated = new Map<string, Associated>();
  const associate = (functions: Record<string, Associated>) => {
    for (const [id, run] of Object.entries(functions)) associated.set(id, run);
  };
  const bundle = readdirSync(folder).find((file) => /^functions(\.\w+)?\.js$/.test(file)) ?? "";
  const page = { currentScript: { tagName: "SCRIPT", src: "https://localhost:3000/functions.js" } };
  const scope = createContext({
    document: page,
    CustomFunctions: { associate, Error: CellError, ErrorCode: errorCodes },
  });
  runInContext("globalThis.self = globalThis;", scope);
  runInContext(readFileSync(join(folder, bundle), "utf8"), scope);
  return associated;
}

/** Each call gets its own copy of the arguments; what is left out comes as null. */
function call(
  { functions }: Metadata,
  associated: ReadonlyMap<string, Associated>,
  id: string,
  args: readonly unknown[],
): unknown {
  const { parameters } = functions.find((entry) => entry.id === id) ?? { parameters: [] };
  const run = associated.get(id);
  if (run === undefined || args.length > parameters.length) throw new Error(`Excel would not call ${id} so`);
  const given = parameters.map(({ optional }, place) => {
    if (args[place] === undefined && optional !== true) throw new Error(`${id} wants argument ${String(place + 1)}`);
    return structuredClone(args[place] ?? null);
  });
  try {
    // The client hands over, last of all, what it knows of the call.
    return takenBack(run(...given, { address: undefined, parameterAddresses: undefined, isInValuePreview: false }));
  } catch (error) {
    if (error instanceof CellError) return handedOver(error);
    throw error;
  }
}

/** Excel on the web takes an answer as one request. */
const mostBytes = 5 * 1024 * 1024;

/** A result as Excel takes it: a scalar, or rows of the same width, at least one cell, of a size that can be sent. */
function takenBack(result: unknown): unknown {
  const taken = handedOver(result);
  if (!Array.isArray(result)) return taken;
  const widths = new Set(result.map((line) => (Array.isArray(line) ? line.length : undefined)));
  const [width] = widths;
  if (widths.size !== 1 || width === undefined || width === 0)
    throw new Error("Excel spills nothing but rows of one width");
  if (Buffer.byteLength(JSON.stringify(taken)) > mostBytes) throw new Error("Excel would drop an answer of this size");
  return taken;
}

/** Microsoft's types: these "are supported as a custom function input error, but not as a custom function output error". */
const inputOnly: readonly string[] = [errorCodes.invalidName, errorCodes.invalidReference];

/** A cell holds no longer text, by Excel's specifications. */
const mostCharacters = 32_767;

/** What Excel takes from a function: scalars and errors, one or rows of them. */
function handedOver(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(handedOver);
  if (result instanceof CellError) {
    if (inputOnly.includes(result.code)) throw new Error(`a function can't give ${result.code}`);
    return { error: result.code, ...(result.message === undefined ? {} : { message: result.message }) };
  }
  if (!["string", "number", "boolean"].includes(typeof result)) throw new Error(`a cell can't hold ${String(result)}`);
  if (typeof result === "string" && result.length > mostCharacters) throw new Error("a cell can't hold as long a text");
  return result;
}
