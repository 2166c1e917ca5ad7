import { PackageError } from "../packageProblem";
import { type ZipEnd } from "./zipEnd";

/** One file in a zip; offsets in bytes from the beginning of the zip. */
export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Of its local header. */
  readonly start: number;
  readonly dataStart: number;
  /** Where the next entry or the directory begins: a data descriptor, where there is one, lies before it. */
  readonly end: number;
  /** Its record in the directory. */
  readonly record: { readonly start: number; readonly end: number };
}

type FoundEntry = Omit<ZipEntry, "dataStart" | "end">;

const RECORD = 0x02014b50;
const RECORD_SIZE = 46;
const ZIP64_FIELD = 0x0001;
const ENCRYPTED_FLAGS = 0x2041;
const IN_ZIP64 = 0xffffffff;

/** Offset of the body of the zip64 field in a block of extra fields, or null. */
export function findZip64Field(
  view: DataView,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  for (let at = start; at + 4 <= end;) {
    const bodyEnd = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_FIELD && bodyEnd <= end) return { start: at + 4, end: bodyEnd };
    at = bodyEnd;
  }
  return null;
}

/** The zip64 field holds, in this order, those of the three that did not fit into 32 bits. */
function longSizes(
  view: DataView,
  record: number,
  extra: number,
  end: number,
): [size: number, compressedSize: number, start: number] {
  const short = [
    view.getUint32(record + 24, true),
    view.getUint32(record + 20, true),
    view.getUint32(record + 42, true),
  ];
  const field = findZip64Field(view, extra, end);
  let at = field?.start ?? 0;
  const [size = 0, compressedSize = 0, start = 0] = short.map((value) => {
    if (value !== IN_ZIP64 || field === null) return value;
    if (at + 8 > field.end) throw new PackageError({ code: "damaged", part: null });
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  });
  return [size, compressedSize, start];
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, limit: number): FoundEntry {
  const damaged = new PackageError({ code: "damaged", part: null });
  if (at + RECORD_SIZE > limit || view.getUint32(at, true) !== RECORD) throw damaged;
  const extra = at + RECORD_SIZE + view.getUint16(at + 28, true);
  const comment = extra + view.getUint16(at + 30, true);
  const end = comment + view.getUint16(at + 32, true);
  if (end > limit) throw damaged;
  const [size, compressedSize, start] = longSizes(view, at, extra, comment);
  const rawName = bytes.subarray(at + RECORD_SIZE, extra);
  const name = new TextDecoder().decode(rawName).replaceAll("\\", "/");
  if (view.getUint16(at + 8, true) & ENCRYPTED_FLAGS) throw new PackageError({ code: "encrypted" });
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new PackageError({ code: "damaged", part: name });
  return {
    name,
    rawName,
    method,
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    start,
    record: { start: at, end },
  };
}

function readRecords(bytes: Uint8Array, view: DataView, end: ZipEnd): FoundEntry[] {
  const found: FoundEntry[] = [];
  const limit = end.directoryStart + end.directorySize;
  for (let at = end.directoryStart; found.length < end.count; at = found.at(-1)?.record.end ?? limit) {
    found.push(readRecord(bytes, view, at, limit));
  }
  return found;
}

/**
 * Every entry of a zip, in the order of its directory.
 *
 * @throws PackageError "damaged", "encrypted".
 */
export function readZipDirectory(bytes: Uint8Array, end: ZipEnd): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = readRecords(bytes, view, end);
  const starts = [...new Set(found.map(({ start }) => start))].sort((a, b) => a - b);
  const next = new Map(starts.map((start, index) => [start, starts[index + 1] ?? end.directoryStart]));
  return found.map((entry) => {
    const stop = next.get(entry.start) ?? entry.start;
    if (entry.start + 30 > stop) throw new PackageError({ code: "damaged", part: entry.name });
    const dataStart =
      entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true);
    return { ...entry, dataStart, end: stop };
  });
}
