import { PackageError } from "../packageProblem";
import { readEntry } from "../zip/readEntry";
import { readRelationships, type Relationship, relationshipsPart } from "./relationships";
import { decodeXml, type XmlText } from "../xml/xmlText";
import { type ZipArchive } from "../zip/zipArchive";
import { type ZipEntry } from "../zip/zipDirectory";

/** The parts of a package by name. Names are compared without regard to case, as the package standard says. */
export class PackageParts {
  private readonly byName: ReadonlyMap<string, ZipEntry>;

  constructor(readonly archive: ZipArchive) {
    this.byName = new Map(archive.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  find(part: string): ZipEntry | undefined {
    return this.byName.get(part.toLowerCase()) ?? this.byName.get(unescapedPath(part).toLowerCase());
  }

  /** @throws PackageError "missing-part". */
  entry(part: string): ZipEntry {
    const entry = this.find(part);
    if (entry === undefined) throw new PackageError({ code: "missing-part", part });
    return entry;
  }

  /** @throws PackageError "missing-part", "damaged", "xml-encoding". */
  xml(part: string): XmlText {
    return decodeXml(readEntry(this.archive, this.entry(part)), part);
  }

  /** None where the part has no relationships. */
  relationships(part: string): readonly Relationship[] {
    const file = relationshipsPart(part);
    return this.find(file) === undefined ? [] : readRelationships(this.xml(file).text, part);
  }
}

/** A target may write a blank as %20 where the zip has the blank itself. */
function unescapedPath(part: string): string {
  return part.replace(/%([0-9A-Fa-f]{2})/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}
