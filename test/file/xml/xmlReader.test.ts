import { PackageError } from "../../../src/file/packageProblem";
import { XmlReader } from "../../../src/file/xml/xmlReader";

/** What the reader tells, in a line: <name attribute=value>, </name>, and texts. */
function told(xml: string): string {
  const reader = new XmlReader(xml, "part.xml");
  let line = "";
  for (let token = reader.next(); token !== "end"; token = reader.next()) {
    if (token === "text") line += reader.piece;
    else if (token === "close") line += `</${reader.tagName}>`;
    else
      line += `<${[reader.tagName, ...Object.entries(reader.tag().attributes).map((pair) => pair.join("="))].join(" ")}>`;
  }
  return line;
}

function refusal(xml: string): string {
  try {
    return told(xml);
  } catch (error) {
    if (error instanceof PackageError) return error.problem.code;
    throw error;
  }
}

describe("what XML says", () => {
  test.each([
    ["a text", "<a>b</a>", "<a>b</a>"],
    ["a self-closing tag opens and closes", "<a><b/></a>", "<a><b></b></a>"],
    [
      "a declaration, a comment and instructions before and behind",
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<!-- <a> --><?x y?><a/><!----><?z?>\n',
      "<a></a>",
    ],
    ["a byte order mark", '\uFEFF<?xml version="1.0"?><a/>', "<a></a>"],
    ["a comment divides a text and is no part of it", "<a>1<!-- 2 -->3</a>", "<a>13</a>"],
    ["CDATA is text as it stands", "<a><![CDATA[<b>&amp;]]]]><![CDATA[>]]></a>", "<a><b>&amp;]]></a>"],
    ["references", "<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x42;&#x1F600;</a>", "<a><>&\"'AB😀</a>"],
    ["a reference is read once", "<a>&amp;lt;</a>", "<a>&lt;</a>"],
    ["line breaks are one character", "<a>1\r\n2\r3\n4&#13;5</a>", "<a>1\n2\n3\n4\r5</a>"],
    ["line breaks in CDATA too", "<a><![CDATA[1\r\n2\r3]]></a>", "<a>1\n2\n3</a>"],
    ["attributes in both kinds of quotes, blanks around", "<a  b = '1\"' \n c=\"2'\" ></a >", "<a b=1\" c=2'></a>"],
    ["blanks and references in an attribute", '<a b="1\t2\r\n3&#10;4&amp;>"/>', "<a b=1 2 3\n4&>></a>"],
    [
      "an attribute called like a part of every object",
      '<a __proto__="1" constructor="2"/>',
      "<a __proto__=1 constructor=2></a>",
    ],
    [
      "names with prefixes, points, dashes and letters of all kinds",
      "<x:a-1.b><表/><𐀀/></x:a-1.b>",
      "<x:a-1.b><表></表><𐀀></𐀀></x:a-1.b>",
    ],
    ["brackets that end nothing", "<a>]] ]> ]]&gt;</a>", "<a>]] ]> ]]></a>"],
  ])("%s", (_name, xml, expected) => {
    expect(told(xml)).toBe(expected);
  });
});

describe("what is no well-formed XML is refused", () => {
  test.each([
    ["nothing", ""],
    ["no element", "<!-- a -->"],
    ["text before the root", "a<b/>"],
    ["text behind the root", "<b/>a"],
    ["a reference outside the root", "<b/>&#32;"],
    ["CDATA outside the root", "<b/><![CDATA[]]>"],
    ["two roots", "<a/><b/>"],
    ["an element that is not closed", "<a><b></a>"],
    ["an element closed twice", "<a></a></a>"],
    ["an end tag of another name", "<ab></abc>"],
    ["an end tag of a part of the name", "<abc></ab>"],
    ["another prefix", "<x:a></y:a>"],
    ["a blank in the wrong place", "< a/>"],
    ["a blank in an end tag", "</ a>"],
    ["a name that begins with a digit", "<1/>"],
    ["a tag that breaks off", "<a"],
    ["a self-closing tag that is none", "<a / >"],
    ["an attribute without quotes", "<a b=1/>"],
    ["an attribute without a value", "<a b/>"],
    ["an attribute that breaks off", '<a b="1'],
    ["an attribute twice", '<a b="1" b="1"/>'],
    [
      "an attribute twice among many",
      `<a ${Array.from({ length: 40 }, (_, at) => `a${String(at)}=""`).join(" ")} a7=""/>`,
    ],
    ["attributes that touch", '<a b="1"c="2"/>'],
    ["a < in an attribute", '<a b="<"/>'],
    ["a stray ampersand", "<a>1 & 2</a>"],
    ["a stray ampersand in an attribute", '<a b="&"/>'],
    ["an entity nobody declared", "<a>&nbsp;</a>"],
    ["a reference to no character", "<a>&#0;</a>"],
    ["a reference to half a pair", "<a>&#xD800;</a>"],
    ["a reference beyond all characters", "<a>&#x110000;</a>"],
    ["an X in capitals", "<a>&#X41;</a>"],
    ["a control character", "<a>\u0001</a>"],
    ["one in an attribute", '<a b="\u0001"/>'],
    ["one in a comment", "<a><!--\u0001--></a>"],
    ["one in CDATA", "<a><![CDATA[\u0001]]></a>"],
    ["a character that is none", "<a>\uFFFF</a>"],
    ["the end of CDATA in a text", "<a>]]></a>"],
    ["two dashes in a comment", "<a><!-- -- --></a>"],
    ["three dashes at its end", "<a><!-- ---></a>"],
    ["a comment that is not closed", "<a><!-- </a>"],
    ["CDATA that is not closed", "<a><![CDATA[ </a>"],
    ["an instruction that is not closed", "<a><?b </a>"],
    ["an instruction with a question mark in its name", "<a><?b?c?></a>"],
    ["an instruction without a name", "<a><? b?></a>"],
    ["a declaration in the middle", '<a><?xml version="1.0"?></a>'],
    ["a declaration behind a blank", ' <?xml version="1.0"?><a/>'],
    ["a declaration without a version", '<?xml encoding="UTF-8"?><a/>'],
    ["a version nobody knows", '<?xml version="2.0"?><a/>'],
    ["markup of no kind", "<a><!b></a>"],
  ])("%s", (_name, xml) => {
    expect(refusal(xml)).toBe("broken-xml");
  });

  test.each([
    ["a definition", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ["one from elsewhere", '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'],
    ["one in the middle", "<a><!DOCTYPE a></a>"],
  ])("%s of entities, whatever it says", (_name, xml) => {
    expect(refusal(xml)).toBe("xml-with-dtd");
  });
});

test("nesting and attributes without end take no stack and no square of time", () => {
  const deep = 200_000;
  expect(told("<a>".repeat(deep) + "</a>".repeat(deep))).toHaveLength(7 * deep);
  const many = Array.from({ length: 100_000 }, (_, at) => ` a${String(at)}=""`).join("");
  expect(refusal(`<a${many} a99=""/>`)).toBe("broken-xml");
});

test("tags are told with their places, so that a part can be patched", () => {
  const xml = '<?xml version="1.0"?><a><!-- < --><x:b c="&lt;"/>é</a>';
  const reader = new XmlReader(xml, "part.xml");
  reader.next();
  reader.next();
  const { name, tag, attributes, start, openEnd, selfClosing } = reader.tag();
  expect({ name, tag, attributes: { ...attributes }, start, openEnd, selfClosing }).toEqual({
    name: "b",
    tag: "x:b",
    attributes: { c: "<" },
    start: xml.indexOf("<x:b"),
    openEnd: xml.indexOf("é"),
    selfClosing: true,
  });
  expect([reader.next(), reader.start, reader.end, reader.depth]).toEqual(["close", 49, 49, 1]);
  expect([reader.next(), reader.next(), reader.start, reader.end, reader.depth]).toEqual(["text", "close", 50, 54, 0]);
});
