import { PackageError } from "../packageProblem";

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY = 128;
const NAME_LENGTH = 64;
const KIND = 66;
const STREAM = 2;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/** Is there a directory entry at this offset for a stream of this name? */
function isStream(bytes: Uint8Array, offset: number, name: string): boolean {
  if (bytes[offset + KIND] !== STREAM || bytes[offset + NAME_LENGTH] !== (name.length + 1) * 2) return false;
  return [...name].every(
    (letter, index) => bytes[offset + index * 2] === letter.charCodeAt(0) && bytes[offset + index * 2 + 1] === 0,
  );
}

/**
 * A workbook with a password and an old .xls come in the same wrapping, and only the names of the streams in it
 * tell them apart. Directory entries are 128 bytes long and aligned, so looking at every such place finds them
 * without following the allocation table, which a damaged file may not have.
 *
 * @throws PackageError always: "encrypted", "old-xls" or "not-xlsx".
 */
export function refuseCompoundFile(bytes: Uint8Array): never {
  const found = new Set<string>();
  for (let offset = 512; offset + ENTRY <= bytes.length; offset += ENTRY) {
    for (const name of ["EncryptedPackage", "Workbook", "Book"]) if (isStream(bytes, offset, name)) found.add(name);
  }
  if (found.has("EncryptedPackage")) throw new PackageError({ code: "encrypted" });
  throw new PackageError({ code: found.size > 0 ? "old-xls" : "not-xlsx" });
}
