import { PackageError } from "../packageProblem";
import { crc32 } from "./crc32";
import { inflated } from "./deflate";
import { type ZipArchive } from "./zipArchive";
import { type ZipEntry } from "./zipDirectory";

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
    return inflated(packed, entry.size);
  } catch (cause) {
    throw new PackageError({ code: "damaged", part: entry.name }, { cause });
  }
}
