import fc from "fast-check";
import { SaxesParser } from "saxes";
import { PackageError } from "../../../src/file/packageProblem";
import { XmlReader } from "../../../src/file/xml/xmlReader";

/* A parser that knows nothing of ours reads the same texts, and has to say and refuse the same. */

type Event = readonly ["open" | "close" | "text", string, (readonly (readonly [string, string])[])?];

/** Neighbouring texts as one: where a text is divided is nobody's business. */
function joined(events: readonly Event[]): Event[] {
  const all: Event[] = [];
  for (const event of events) {
    const last = all.at(-1);
    if (event[0] === "text" && last?.[0] === "text") all[all.length - 1] = ["text", last[1] + event[1]];
    else if (event[0] !== "text" || event[1] !== "") all.push(event);
  }
  return all;
}

function ours(xml: string): Event[] | "refused" {
  const events: Event[] = [];
  try {
    const reader = new XmlReader(xml, "part.xml");
    for (let token = reader.next(); token !== "end"; token = reader.next()) {
      if (token === "open") events.push([token, reader.tagName, Object.entries(reader.attributes.all())]);
      else events.push([token, token === "text" ? reader.piece : reader.tagName]);
    }
  } catch (error) {
    if (error instanceof PackageError) return "refused";
    throw error;
  }
  return joined(events);
}

function theirs(xml: string): Event[] | "refused" {
  const events: Event[] = [];
  let refused = false;
  let depth = 0;
  const parser = new SaxesParser({ xmlns: false, position: false, defaultXMLVersion: "1.0", forceXMLVersion: true });
  parser.on("error", () => (refused = true));
  parser.on("doctype", () => (refused = true));
  const text = (piece: string): void => void (depth > 0 && events.push(["text", piece]));
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    events.push(["open", name, Object.entries(attributes)]);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    events.push(["close", name]);
  });
  parser.write(xml).close();
  return refused ? "refused" : joined(events);
}

/** What sheets are made of, what else XML may hold, and what it may not. */
const pieces = [
  ..."<>&;/=!?-[]'\"#x:.aé表\u{10000} \t\n\r\u0001\uFFFE\uFEFF",
  ...["<a>", "</a>", "<a/>", "<x:c r='A1'/>", '<c r="B2" t="s">', "</c>", "<v>12</v>", "<v>", "</v>", "<b ", "/>"],
  ...["<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<?p q?>", '<?xml version="1.0"?>', "<!DOCTYPE a>", "xml"],
  ...["&lt;", "&amp;", "&#10;", "&#x41;", "&#0;", "&nope;", "&#xD800;", 'b="1"', " b='&gt;'", ' c =\n"2"', "\r\n"],
];
const scraps = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(""));

/** Well-formed elements, so that what is inside gets its turn too. */
const { element } = fc.letrec<{ element: string; inside: string }>((tie) => ({
  inside: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom("1", " ", "\r\n", "&lt;", "&#x1F600;", "<!-- - -->", "<![CDATA[]]]]>", "<?p ??>", "] ", ">", "表"),
    tie("element"),
  ),
  element: fc
    .tuple(
      fc.constantFrom("a", "x:b", "é.1-"),
      fc.constantFrom("", ' b="1"', " b='\t' c=\"&amp;\""),
      fc.array(tie("inside"), { maxLength: 4 }),
    )
    .map(([name, attributes, inside]) =>
      inside.length === 0 ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside.join("")}</${name}>`,
    ),
}));

/** Saxes takes <?a?b?> for an instruction; XML wants a blank behind the name (U+FEFF is none), and so do we. */
const isTold = (xml: string): boolean => !/<\?[^ \t\r\n?]+\?[^>]/.test(xml);

test("whatever is put together from the pieces of XML, both say and refuse the same", () => {
  fc.assert(
    fc.property(scraps.filter(isTold), (xml) => {
      expect([xml, ours(xml)]).toStrictEqual([xml, theirs(xml)]);
      expect([xml, ours(`<a>${xml}</a>`)]).toStrictEqual([xml, theirs(`<a>${xml}</a>`)]);
    }),
    { numRuns: 4_000 },
  );
});

test("what is well-formed is read alike, and refused alike once a piece of it is lost or put in", () => {
  fc.assert(
    fc.property(element, fc.nat(), fc.nat(3), scraps, (xml, place, lost, put) => {
      expect(ours(xml)).not.toBe("refused");
      expect(ours(xml)).toStrictEqual(theirs(xml));
      const at = place % (xml.length + 1);
      const other = xml.slice(0, at) + [...put].slice(0, 6).join("") + xml.slice(at + lost);
      fc.pre(isTold(other));
      expect([other, ours(other)]).toStrictEqual([other, theirs(other)]);
    }),
    { numRuns: 3_000 },
  );
});
