import { concat, lengthOf } from "../zip/concat";
import { crc32 } from "../zip/crc32";
import { deflated } from "../zip/deflate";

const LOCAL = 0x04034b50;
const RECORD = 0x02014b50;
const END = 0x06054b50;
/** The first day a zip can name: nothing here depends on a clock. */
const FIRST_DAY = 0x21;

interface Packed {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** A zip archive with these texts, in UTF-8, by their names. */
export function newZip(texts: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  for (const [name, text] of texts) {
    const bytes = encoder.encode(text);
    const entry = { name: encoder.encode(name), packed: deflated(bytes), size: bytes.length, crc: crc32(bytes) };
    const local = [header(LOCAL, entry, 30), entry.name, entry.packed];
    records.push(recordOf(entry, at), entry.name);
    pieces.push(...local);
    at += lengthOf(local);
  }
  return concat([...pieces, ...records, endOf(texts.size, lengthOf(records), at)]);
}

/** Both headers of an entry say the same from the version needed on; the record begins with the version made by. */
function header(signature: number, { name, packed, size, crc }: Packed, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const from = signature === RECORD ? 6 : 4;
  view.setUint32(0, signature, true);
  view.setUint16(from, 20, true);
  view.setUint16(from + 2, 0x800, true);
  view.setUint16(from + 4, 8, true);
  view.setUint16(from + 8, FIRST_DAY, true);
  view.setUint32(from + 10, crc, true);
  view.setUint32(from + 14, packed.length, true);
  view.setUint32(from + 18, size, true);
  view.setUint16(from + 22, name.length, true);
  return bytes;
}

function recordOf(entry: Packed, at: number): Uint8Array {
  const record = header(RECORD, entry, 46);
  const view = new DataView(record.buffer);
  view.setUint16(4, 20, true);
  view.setUint32(42, at, true);
  return record;
}

function endOf(count: number, length: number, at: number): Uint8Array {
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, at, true);
  return end;
}
