import { SaxesParser } from "saxes";

export interface ManifestElement {
  /** With its prefix, as it stands in the file. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ManifestElement[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Open[];
  text: string;
}

/** The elements of a manifest; throws where it is no well-formed XML. */
export function parseManifest(xml: string): ManifestElement {
  const document: Open = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const top = open.at(-1);
    if (top !== undefined) top.text += text.trim();
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const [root] = document.children;
  if (root === undefined) throw new Error("a manifest without an element");
  return root;
}

/** An element and everything below it, in the order of the file. */
export function elementsOf(element: ManifestElement): readonly ManifestElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

export function named(element: ManifestElement, name: string): readonly ManifestElement[] {
  return elementsOf(element).filter((one) => one.name === name);
}

export function attribute({ attributes }: ManifestElement, name: string): string {
  return attributes[name] ?? "";
}
