import { parseArgs } from "node:util";
import { probeNames, type ProbeName } from "./told";

export interface Options {
  readonly only: readonly ProbeName[];
  readonly rows: number;
}

/** Throws where something is asked that there is not. */
export function readOptions(given: readonly string[]): Options {
  const { values } = parseArgs({ args: [...given], options: { only: { type: "string" }, rows: { type: "string" } } });
  const rows = Number(values.rows ?? 1_000_000);
  if (!Number.isInteger(rows) || rows < 1) throw new Error(`--rows is a number of rows, not ${String(values.rows)}`);
  return { rows, only: values.only === undefined ? probeNames : values.only.split(",").map(probeNamed) };
}

function probeNamed(text: string): ProbeName {
  const found = probeNames.find((name) => name === text.trim());
  if (found === undefined) throw new Error(`there is no probe "${text}"; there are ${probeNames.join(", ")}`);
  return found;
}
