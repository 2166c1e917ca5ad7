import { concat, lengthOf } from "./concat";
import { crc32 } from "./crc32";
import { deflated } from "./deflate";
import { PackageError } from "../packageProblem";
import { type ZipArchive } from "./zipArchive";
import { findZip64Field, type ZipEntry } from "./zipDirectory";

interface NewContents {
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

const LOCAL_SIZE = 30;
const RECORD_SIZE = 46;
const DESCRIPTOR_FLAG = 8;
const MAX_OFFSET = 0xfffffffe;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function pack(entry: ZipEntry, contents: Uint8Array): NewContents {
  return { packed: entry.method === 0 ? contents : deflated(contents), size: contents.length, crc: crc32(contents) };
}

/** The new sizes fit into 32 bits, and a zip64 field beside sizes that do would be misread. */
function withoutZip64(header: Uint8Array, extraStart: number, extraLengthAt: number): Uint8Array {
  const view = viewOf(header);
  const extraLength = view.getUint16(extraLengthAt, true);
  const field = findZip64Field(view, extraStart, extraStart + extraLength);
  if (field === null) return header;
  view.setUint16(extraLengthAt, extraLength - (field.end - field.start + 4), true);
  return concat([header.subarray(0, field.start - 4), header.subarray(field.end)]);
}

/** Flags, checksum and sizes stand in the same order in both headers, `crcAt` bytes in. */
function setSizes(header: Uint8Array, flagsAt: number, crcAt: number, contents: NewContents): void {
  const view = viewOf(header);
  view.setUint16(flagsAt, view.getUint16(flagsAt, true) & ~DESCRIPTOR_FLAG, true);
  view.setUint32(crcAt, contents.crc, true);
  view.setUint32(crcAt + 4, contents.packed.length, true);
  view.setUint32(crcAt + 8, contents.size, true);
}

function localPiece({ bytes }: ZipArchive, entry: ZipEntry, contents: NewContents | undefined): Uint8Array {
  if (contents === undefined) return bytes.subarray(entry.start, entry.end);
  const header = bytes.slice(entry.start, entry.dataStart);
  setSizes(header, 6, 14, contents);
  return concat([withoutZip64(header, LOCAL_SIZE + entry.rawName.length, 28), contents.packed]);
}

/** Where the offset does not fit into 32 bits of the record it is the last number of the zip64 field. */
function moveRecord(record: Uint8Array, nameLength: number, start: number): void {
  const view = viewOf(record);
  const extra = RECORD_SIZE + nameLength;
  const field =
    view.getUint32(42, true) === 0xffffffff ? findZip64Field(view, extra, extra + view.getUint16(30, true)) : null;
  if (field === null) view.setUint32(42, start, true);
  else
    view.setBigUint64(
      field.start + 8 * [20, 24].filter((at) => view.getUint32(at, true) === 0xffffffff).length,
      BigInt(start),
      true,
    );
}

function recordPiece(
  { bytes }: ZipArchive,
  entry: ZipEntry,
  start: number,
  contents: NewContents | undefined,
): Uint8Array {
  const record = bytes.slice(entry.record.start, entry.record.end);
  if (contents === undefined) {
    moveRecord(record, entry.rawName.length, start);
    return record;
  }
  setSizes(record, 8, 16, contents);
  viewOf(record).setUint32(42, start, true);
  return withoutZip64(record, RECORD_SIZE + entry.rawName.length, 30);
}

/** What stands behind the directory, with the new place and size of the directory put in. */
function tailPiece({ bytes, end }: ZipArchive, directoryStart: number, directorySize: number): Uint8Array {
  const oldEnd = end.directoryStart + end.directorySize;
  const tail = bytes.slice(oldEnd);
  const view = viewOf(tail);
  const at = end.position - oldEnd;
  if (view.getUint32(at + 12, true) !== 0xffffffff) view.setUint32(at + 12, directorySize, true);
  if (view.getUint32(at + 16, true) !== 0xffffffff) view.setUint32(at + 16, directoryStart, true);
  if (end.position64 === null) return tail;
  const at64 = end.position64 - oldEnd;
  view.setBigUint64(at64 + 40, BigInt(directorySize), true);
  view.setBigUint64(at64 + 48, BigInt(directoryStart), true);
  view.setBigUint64(at - 12, BigInt(directoryStart + directorySize + at64), true);
  return tail;
}

/**
 * A copy of the zip with new contents for some entries. All others keep their bytes, compressed as they are, with
 * their headers, order and times; a replaced one keeps its name, place, time and method.
 *
 * @throws PackageError "too-big-inside" where the copy would be longer than 4 GiB.
 */
export function replaceEntries(archive: ZipArchive, replaced: ReadonlyMap<ZipEntry, Uint8Array>): Uint8Array {
  const packed = new Map([...replaced].map(([entry, contents]) => [entry, pack(entry, contents)]));
  const byPlace = [...archive.entries].sort((a, b) => a.start - b.start);
  const pieces = [archive.bytes.subarray(0, byPlace[0]?.start ?? archive.end.directoryStart)];
  let at = pieces[0]?.length ?? 0;
  const starts = new Map<ZipEntry, number>();
  for (const entry of byPlace) {
    const piece = localPiece(archive, entry, packed.get(entry));
    starts.set(entry, at);
    pieces.push(piece);
    at += piece.length;
  }
  if (at > MAX_OFFSET) throw new PackageError({ code: "too-big-inside", size: at, limit: MAX_OFFSET });
  const records = archive.entries.map((entry) =>
    recordPiece(archive, entry, starts.get(entry) ?? 0, packed.get(entry)),
  );
  const directorySize = lengthOf(records);
  return concat([...pieces, ...records, tailPiece(archive, at, directorySize)]);
}
