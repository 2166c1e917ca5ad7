import { deflateSync } from "node:zlib";
import { crc32 } from "../../../src/file/zip/crc32";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** 8 bits each of red, green, blue and opacity; nothing interlaced. */
const trueColourWithAlpha = [8, 6, 0, 0, 0];

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "ascii"), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** A square PNG of rows of RGBA bytes. */
export function encodePng(size: number, rgba: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set(trueColourWithAlpha, 8);
  const line = size * 4;
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.from([0]), rgba.subarray(row * line, (row + 1) * line)]),
  );
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
