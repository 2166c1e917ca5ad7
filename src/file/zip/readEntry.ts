import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { PackageError } from "../packageProblem";
import { type ZipArchive } from "./zipArchive";
import { type ZipEntry } from "./zipDirectory";

/** A step can unpack to a thousand times its size before we get to look at it. */
const STEP = 32 * 1024;

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
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

/**
 * Unpacks one entry, never to more than the size its zip declares (which `readZip` has checked).
 *
 * @throws PackageError "damaged" where the contents don't fit the declared size or checksum.
 */
export function readEntry({ bytes }: ZipArchive, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const unpacked = entry.method === 0 ? packed : inflateOrRefuse(packed, entry);
  if (unpacked === null || crc32(unpacked) !== entry.crc) throw new PackageError({ code: "damaged", part: entry.name });
  return unpacked;
}

function inflateOrRefuse(packed: Uint8Array, entry: ZipEntry): Uint8Array | null {
  try {
    return inflate(packed, entry.size);
  } catch (cause) {
    throw new PackageError({ code: "damaged", part: entry.name }, { cause });
  }
}
