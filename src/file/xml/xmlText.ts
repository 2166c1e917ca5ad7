import { PackageError } from "../packageProblem";

/** The text of an XML part, a byte order mark included, and the way back to bytes. */
export interface XmlText {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

const encoders: Record<Encoding, (text: string) => Uint8Array> = {
  "utf-8": (text) => new TextEncoder().encode(text),
  "utf-16le": (text) => encodeUtf16(text, true),
  "utf-16be": (text) => encodeUtf16(text, false),
};

/** By the byte order mark or, without one, by where the zero byte of the first "<" stands. */
function wideEncoding([first, second]: Uint8Array): Encoding | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return null;
}

function declaredEncoding(bytes: Uint8Array): string {
  const beginning = String.fromCharCode(...bytes.subarray(0, 200));
  return /<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(beginning)?.[1]?.toLowerCase() ?? "utf-8";
}

function encodingOf(bytes: Uint8Array, part: string): Encoding {
  const wide = wideEncoding(bytes);
  if (wide !== null) return wide;
  const declared = declaredEncoding(bytes);
  if (declared === "utf-8" || declared === "utf8" || declared === "us-ascii") return "utf-8";
  throw new PackageError({ code: "xml-encoding", part, encoding: declared });
}

/**
 * The package standard allows UTF-8 and UTF-16. Decoding and encoding give the same bytes again: bytes that are
 * not valid are refused, not replaced.
 *
 * @throws PackageError "xml-encoding".
 */
export function decodeXml(bytes: Uint8Array, part: string): XmlText {
  const encoding = encodingOf(bytes, part);
  try {
    return {
      text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes),
      encode: encoders[encoding],
    };
  } catch (cause) {
    throw new PackageError({ code: "xml-encoding", part, encoding }, { cause });
  }
}
