import { packageLimits } from "./packageLimits";
import { PackageParts } from "./parts/packageParts";
import { replaceEntries } from "./zip/replaceEntries";
import { readZip } from "./zip/zipArchive";

/**
 * A copy of a package with another text in one of its parts.
 *
 * @throws PackageError those of `readZip`, "missing-part", "xml-encoding" and what `change` throws.
 */
export function replacePart(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = new PackageParts(readZip(bytes, packageLimits));
  const { text, encode } = parts.xml(part);
  return replaceEntries(parts.archive, new Map([[parts.entry(part), encode(change(text))]]));
}
