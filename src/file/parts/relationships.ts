import { elementsAt, readElement } from "../xml/xmlElement";

export interface Relationship {
  readonly id: string;
  /**
   * The last word of its type: "worksheet", "styles" … The words before differ between the two flavours of the
   * standard.
   */
  readonly type: string;
  /** Path of the part it leads to, without the leading slash. */
  readonly target: string;
}

/** "xl/_rels/workbook.xml.rels" for "xl/workbook.xml"; "_rels/.rels" for "", the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target is relative to the folder of its source, or absolute. */
function resolve(source: string, target: string): string {
  const folder = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const path: string[] = [];
  for (const step of [...folder, ...target.split("/")]) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** What a part is related to inside the package; links to the outside are left out. */
export function readRelationships(text: string, source: string): Relationship[] {
  return elementsAt(readElement(text, relationshipsPart(source)), "Relationship")
    .filter(({ attributes }) => attributes["TargetMode"] !== "External")
    .map(({ attributes }) => ({
      id: attributes["Id"] ?? "",
      type: attributes["Type"]?.split("/").at(-1) ?? "",
      target: resolve(source, attributes["Target"] ?? ""),
    }));
}
