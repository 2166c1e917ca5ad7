import { inflateSync } from "node:zlib";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Bytes of a pixel: 3, or 4 with how opaque it is. */
  readonly depth: number;
  readonly bytes: Uint8Array;
}

/** A picture as browsers save it: eight bits a colour, not interlaced. */
export function decodePng(file: Buffer): Pixels {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [bits, colours, interlaced] = [file[24], file[25], file[28]];
  const depth = colours === 6 ? 4 : 3;
  if (bits !== 8 || (colours !== 2 && colours !== 6) || interlaced !== 0) throw new Error("a PNG of another kind");
  return { width, height, depth, bytes: unfiltered(inflateSync(dataOf(file)), height, width * depth, depth) };
}

function dataOf(file: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const length = file.readUInt32BE(at);
    if (file.toString("latin1", at + 4, at + 8) === "IDAT") pieces.push(file.subarray(at + 8, at + 8 + length));
  }
  return Buffer.concat(pieces);
}

/** Each line says in its first byte what its bytes were taken from: the pixel to the left, the one above, or both. */
function unfiltered(data: Buffer, height: number, width: number, depth: number): Uint8Array {
  const bytes = new Uint8Array(height * width);
  for (let line = 0; line < height; line += 1) {
    const filter = data[line * (width + 1)] ?? 0;
    for (let place = 0; place < width; place += 1) {
      const at = line * width + place;
      const left = place < depth ? 0 : (bytes[at - depth] ?? 0);
      const above = line === 0 ? 0 : (bytes[at - width] ?? 0);
      const corner = place < depth || line === 0 ? 0 : (bytes[at - width - depth] ?? 0);
      bytes[at] = (data[line * (width + 1) + 1 + place] ?? 0) + taken(filter, left, above, corner);
    }
  }
  return bytes;
}

function taken(filter: number, left: number, above: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [guess - left, guess - above, guess - corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}
