import { isCompoundFile, refuseCompoundFile } from "./compoundFile";
import { type PackageLimits, packageLimits } from "../packageLimits";
import { PackageError } from "../packageProblem";
import { findZipEnd, type ZipEnd } from "./zipEnd";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

export interface ZipArchive {
  readonly bytes: Uint8Array;
  readonly end: ZipEnd;
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
}

/** A zip begins with its first entry or, when it has none, with its end record. */
const BEGINNINGS = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
];
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const MAX_DEFLATE_RATIO = 1032;

function checkKind(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new PackageError({ code: "empty-file" });
  if (isCompoundFile(bytes)) refuseCompoundFile(bytes);
  if (!BEGINNINGS.some((beginning) => beginning.every((byte, index) => bytes[index] === byte)))
    throw new PackageError({ code: "not-xlsx" });
}

/** Sizes as declared; `readEntry` holds every entry to what it declared. */
function checkSizes(entries: readonly ZipEntry[], limits: PackageLimits): void {
  if (entries.length > limits.maxParts) {
    throw new PackageError({ code: "too-many-parts", count: entries.length, limit: limits.maxParts });
  }
  let total = 0;
  for (const { name, size, compressedSize, method } of entries) {
    total += size;
    if (size > limits.maxPartBytes)
      throw new PackageError({ code: "too-big-inside", size, limit: limits.maxPartBytes });
    const possible = method === 0 ? size === compressedSize : size <= (compressedSize + 1) * MAX_DEFLATE_RATIO;
    if (!possible) throw new PackageError({ code: "damaged", part: name });
  }
  if (total > limits.maxTotalBytes)
    throw new PackageError({ code: "too-big-inside", size: total, limit: limits.maxTotalBytes });
}

/** Two readers that disagree on a file are a way to smuggle: one name, one place, and both headers say the same. */
function checkEntry(bytes: Uint8Array, entry: ZipEntry): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = new PackageError({ code: "damaged", part: entry.name });
  if (entry.start + LOCAL_HEADER_SIZE > entry.end || view.getUint32(entry.start, true) !== LOCAL_HEADER) throw damaged;
  if (entry.dataStart + entry.compressedSize > entry.end) throw damaged;
  const nameAt = entry.start + LOCAL_HEADER_SIZE;
  const same =
    view.getUint16(entry.start + 26, true) === entry.rawName.length &&
    entry.rawName.every((byte, index) => bytes[nameAt + index] === byte);
  if (!same) throw damaged;
}

function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (seen.has(name.toLowerCase())) throw new PackageError({ code: "damaged", part: name });
    seen.add(name.toLowerCase());
  }
}

/**
 * Finds what is in a zip without unpacking any of it.
 *
 * @throws PackageError "empty-file", "not-xlsx", "old-xls", "encrypted", "truncated", "damaged", "too-big-inside",
 * "too-many-parts".
 */
export function readZip(file: Uint8Array, limits: PackageLimits = packageLimits): ZipArchive {
  // Node's Buffer is a Uint8Array whose slice() is no copy: what is written into one would be written into the input.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  checkKind(bytes);
  const end = findZipEnd(bytes);
  if (end.count > limits.maxParts)
    throw new PackageError({ code: "too-many-parts", count: end.count, limit: limits.maxParts });
  const entries = readZipDirectory(bytes, end);
  checkNames(entries);
  for (const entry of entries) checkEntry(bytes, entry);
  checkSizes(entries, limits);
  return { bytes, end, entries };
}
