import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Megabytes in use once all that nobody needs was given back. */
function held(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Megabytes that what `make` gives holds, beside what there was before. */
export function memoryOf<T>(make: () => T): { readonly made: T; readonly megabytes: number } {
  const before = held();
  const made = make();
  return { made, megabytes: held() - before };
}
