import { deflateSync, Inflate } from "fflate";

/* In the place of src/file/zip/deflate.ts, which a browser can't run; the same functions. */

const STEP = 1 << 16;

export function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  const unpacked = new Uint8Array(size);
  let filled = 0;
  let tooLong = false;
  const inflater = new Inflate((chunk) => {
    tooLong ||= filled + chunk.length > size;
    if (!tooLong) unpacked.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length && !tooLong; at += STEP) {
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return filled === size ? unpacked : null;
}

export function deflated(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes);
}
