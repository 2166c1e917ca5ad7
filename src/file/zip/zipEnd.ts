import { PackageError } from "../packageProblem";

/** Where the directory of a zip lies; offsets in bytes from the beginning of the file. */
export interface ZipEnd {
  readonly directoryStart: number;
  readonly directorySize: number;
  readonly count: number;
  /** Of the end record. */
  readonly position: number;
  /** Of the zip64 end record, where there is one. */
  readonly position64: number | null;
}

const END = 0x06054b50;
const END_SIZE = 22;
const END64 = 0x06064b50;
const END64_SIZE = 56;
const LOCATOR64 = 0x07064b50;
const LOCATOR64_SIZE = 20;
const MAX_COMMENT = 0xffff;

/** The end record is the last thing in the file but for a comment whose length it states. */
function endPosition(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= 0 && at >= view.byteLength - END_SIZE - MAX_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  throw new PackageError({ code: "truncated" });
}

function endPosition64(view: DataView, position: number): number | null {
  const locator = position - LOCATOR64_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + END64_SIZE > locator || view.getUint32(at, true) !== END64)
    throw new PackageError({ code: "damaged", part: null });
  return at;
}

function readEnd(view: DataView, position: number): ZipEnd {
  return {
    directoryStart: view.getUint32(position + 16, true),
    directorySize: view.getUint32(position + 12, true),
    count: view.getUint16(position + 10, true),
    position,
    position64: null,
  };
}

function readEnd64(view: DataView, position: number, position64: number): ZipEnd {
  return {
    directoryStart: Number(view.getBigUint64(position64 + 48, true)),
    directorySize: Number(view.getBigUint64(position64 + 40, true)),
    count: Number(view.getBigUint64(position64 + 32, true)),
    position,
    position64,
  };
}

/** @throws PackageError "truncated" (no end record), "damaged" (one that can't be right). */
export function findZipEnd(bytes: Uint8Array): ZipEnd {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const position = endPosition(view);
  const position64 = endPosition64(view, position);
  const end = position64 === null ? readEnd(view, position) : readEnd64(view, position, position64);
  const fits = end.directoryStart + end.directorySize <= (position64 ?? position);
  const oneDisk = view.getUint16(position + 4, true) === 0 || view.getUint16(position + 4, true) === 0xffff;
  if (!fits || !oneDisk) throw new PackageError({ code: "damaged", part: null });
  return end;
}
