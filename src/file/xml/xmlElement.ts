import { XmlReader } from "./xmlReader";
import type { XmlTag } from "./xmlTag";

/** An element of a small part with its place in the text (see XmlTag). */
export interface XmlElement extends XmlTag {
  readonly children: readonly XmlElement[];
  /** Its "<" in the closing tag; of a self-closing element, its end. */
  readonly closeStart: number;
  readonly end: number;
}

type Growing = XmlTag & { children: XmlElement[]; closeStart: number; end: number };

/**
 * Reads a whole part into a tree, its texts left out: the parts read this way keep what they say in attributes.
 *
 * @throws PackageError "broken-xml", "xml-with-dtd".
 */
export function readElement(text: string, part: string): XmlElement {
  const root: Growing = {
    name: "",
    attributes: {},
    tag: "",
    start: 0,
    openEnd: 0,
    selfClosing: false,
    children: [],
    closeStart: 0,
    end: 0,
  };
  const path = [root];
  const reader = new XmlReader(text, part);
  for (let token = reader.next(); token !== "end"; token = reader.next()) {
    if (token === "open") {
      const { name, attributes, tag, start, openEnd, selfClosing } = reader.tag();
      const element = { name, attributes, tag, start, openEnd, selfClosing, children: [], closeStart: 0, end: 0 };
      path.at(-1)?.children.push(element);
      path.push(element);
    } else if (token === "close") {
      Object.assign(path.pop() ?? root, { closeStart: reader.start, end: reader.end });
    }
  }
  return root.children[0] ?? root;
}

/** The elements at the end of a path of local names below an element. */
export function elementsAt(element: XmlElement, ...path: readonly string[]): readonly XmlElement[] {
  return path.reduce<readonly XmlElement[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [element],
  );
}

/** An attribute with a prefix, by its local name: the prefix of the relationships namespace is free. */
export function prefixedAttribute({ attributes }: XmlTag, name: string): string | undefined {
  const found = Object.keys(attributes).find((key) => key.endsWith(`:${name}`));
  return found === undefined ? undefined : attributes[found];
}

/** xsd:boolean; false where it is absent or unreadable. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
