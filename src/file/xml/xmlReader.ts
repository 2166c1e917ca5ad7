import { PackageError } from "../packageProblem";
import { allForXml, FORBIDDEN, GREATER, isBlank, LESS, nameEnd, PLAIN, textClass } from "./xmlCharacters";
import { decodedText, oneLineBreak, referenceEnd } from "./xmlReferences";
import { TagAttributes } from "./tagAttributes";
import { ReadTag, type XmlTag } from "./xmlTag";

/** What the reader came to; "end" is the end of the part. */
export type XmlToken = "open" | "close" | "text" | "end";

const DECLARATION =
  /<\?xml\s+version\s*=\s*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/y;
const BYTE_ORDER_MARK = 0xfeff;
const [SLASH, BANG, QUESTION] = [0x2f, 0x21, 0x3f];

/**
 * Reads well-formed XML from one piece of markup or text to the next, and refuses all other. What it came to is told
 * by places in the text: a sheet has millions of cells, and one that only says "s=3" is to cost no object and no
 * string. Comments and instructions are passed over; CDATA is text. A self-closing tag opens and then closes.
 *
 * Namespaces are not resolved: the callers know an element by its place and local name, because the prefix of the
 * spreadsheet namespace is free.
 *
 * Throws PackageError "broken-xml", "xml-with-dtd" (the package standard forbids one, and with it go entities).
 */
export class XmlReader {
  /** Of the tag, or of the text; of the closing of a self-closing tag both are its end. */
  start = 0;
  end = 0;
  selfClosing = false;
  /** Of the tag that was opened or closed; 0 for the root. */
  depth = -1;
  readonly attributes: TagAttributes;
  private nameStart = 0;
  private localStart = 0;
  private nameStop = 0;
  /** Where the names of the open elements begin and end, two places each. */
  private readonly path: number[] = [];
  private closes = false;
  private sawRoot = false;
  private textStart = 0;
  private textStop = 0;
  private textKind: "plain" | "decoded" | "cdata" = "plain";

  constructor(
    readonly text: string,
    private readonly part: string,
  ) {
    this.attributes = new TagAttributes(text);
    const beginning = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    DECLARATION.lastIndex = beginning;
    this.end = DECLARATION.test(text) ? DECLARATION.lastIndex : beginning;
  }

  next(): XmlToken {
    if (this.closes) return this.closeSelf();
    for (;;) {
      const at = (this.start = this.end);
      if (at >= this.text.length) return this.finish();
      if (this.text.charCodeAt(at) !== 0x3c) {
        if (this.passText(at)) return "text";
        continue;
      }
      const mark = this.text.charCodeAt(at + 1);
      if (mark === SLASH) return this.close(at);
      if (mark === BANG) {
        if (this.passDeclaration(at)) return "text";
      } else if (mark === QUESTION) this.passInstruction(at);
      else return this.open(at);
    }
  }

  /** Whether the tag has this local name. */
  is(name: string): boolean {
    return this.nameStop - this.localStart === name.length && this.text.startsWith(name, this.localStart);
  }

  /** The name of the tag as written. */
  get tagName(): string {
    return this.text.slice(this.nameStart, this.nameStop);
  }

  /** The tag that was just opened, as an object that outlives what is read next. */
  tag(): XmlTag {
    return new ReadTag(this.text, this.tagName, this.start, this.end, this.selfClosing);
  }

  /** The piece of text it came to. */
  get piece(): string {
    const piece = this.text.slice(this.textStart, this.textStop);
    if (this.textKind === "plain") return piece;
    return this.textKind === "cdata" ? oneLineBreak(piece) : decodedText(piece);
  }

  /** The text of the element that was just opened, up to its end; of elements inside it nothing. */
  content(): string {
    let content = "";
    for (let token = this.next(); token !== "close"; token = this.next()) {
      if (token === "text") content += this.piece;
      else this.skip();
    }
    return content;
  }

  /** Passes over all that is inside the element that was just opened, up to its end. */
  skip(): void {
    const { depth } = this;
    while (this.next() !== "close" || this.depth > depth);
  }

  private open(at: number): XmlToken {
    if (this.path.length === 0 && this.sawRoot) this.refuse(at);
    const { text, attributes } = this;
    this.sawRoot = true;
    this.setName(at + 1, nameEnd(text, at + 1));
    if (this.nameStop === at + 1) this.refuse(at);
    const stop = attributes.read(this.nameStop);
    if (stop < 0) this.refuse(this.nameStop);
    this.selfClosing = text.charCodeAt(stop) === SLASH;
    this.end = this.selfClosing ? stop + 2 : stop + 1;
    if (text.charCodeAt(this.end - 1) !== 0x3e) this.refuse(stop);
    this.depth = this.path.length / 2;
    this.path.push(this.nameStart, this.nameStop);
    this.closes = this.selfClosing;
    return "open";
  }

  private setName(start: number, stop: number): void {
    this.nameStart = this.localStart = start;
    this.nameStop = stop;
    for (let at = start; at < stop; at += 1) {
      if (this.text.charCodeAt(at) !== 0x3a) continue;
      this.localStart = at + 1;
      return;
    }
  }

  /** The name of a closing tag is that of the element that is open. */
  private close(at: number): XmlToken {
    const { text, path } = this;
    const [openStop = 0, openStart = 0] = [path.pop(), path.pop()];
    this.setName(at + 2, at + 2 + openStop - openStart);
    if (openStop === openStart) this.refuse(at);
    for (let place = openStart, own = this.nameStart; place < openStop; place += 1, own += 1) {
      if (text.charCodeAt(place) !== text.charCodeAt(own)) this.refuse(at);
    }
    let end = this.nameStop;
    while (isBlank(text.charCodeAt(end))) end += 1;
    if (text.charCodeAt(end) !== 0x3e) this.refuse(end);
    this.end = end + 1;
    this.depth = path.length / 2;
    return "close";
  }

  private closeSelf(): XmlToken {
    this.closes = false;
    this.start = this.end;
    this.path.length -= 2;
    this.depth = this.path.length / 2;
    return "close";
  }

  /** Goes to the end of a run of text; false outside the root, where only blanks may stand. */
  private passText(start: number): boolean {
    const { text } = this;
    let plain = true;
    let at = start;
    for (; at < text.length; at += 1) {
      const kind = textClass[text.charCodeAt(at)];
      if (kind === PLAIN) continue;
      if (kind === LESS) break;
      if (kind === GREATER ? text.startsWith("]]>", at - 2) && at - 2 >= start : kind === FORBIDDEN) this.refuse(at);
      if (kind === GREATER) continue;
      plain = false;
      if (text.charCodeAt(at) === 0x26) at = (referenceEnd(text, at) ?? this.refuse(at)) - 1;
    }
    this.setText(start, at, plain ? "plain" : "decoded");
    this.end = at;
    if (this.path.length > 0) return true;
    if (/[^ \t\r\n]/.test(text.slice(start, at))) this.refuse(start);
    return false;
  }

  private setText(start: number, stop: number, kind: typeof this.textKind): void {
    this.textStart = start;
    this.textStop = stop;
    this.textKind = kind;
  }

  /** True at CDATA: it is text. */
  private passDeclaration(at: number): boolean {
    const { text } = this;
    if (text.startsWith("<!--", at)) {
      // No "--" may stand in a comment, not even before its end.
      const stop = this.bodyEnd(at + 4, "--");
      if (text.charCodeAt(stop + 2) !== 0x3e) this.refuse(stop);
      this.end = stop + 3;
      return false;
    }
    if (text.startsWith("<!DOCTYPE", at)) throw new PackageError({ code: "xml-with-dtd", part: this.part });
    if (!text.startsWith("<![CDATA[", at) || this.path.length === 0) this.refuse(at);
    const stop = this.bodyEnd(at + 9, "]]>");
    this.end = stop + 3;
    this.setText(at + 9, stop, "cdata");
    return true;
  }

  private passInstruction(at: number): void {
    const stop = nameEnd(this.text, at + 2);
    const target = this.text.slice(at + 2, stop);
    const end = this.bodyEnd(stop, "?>");
    const isApart = end === stop || isBlank(this.text.charCodeAt(stop));
    if (target === "" || target.toLowerCase() === "xml" || !isApart) this.refuse(at);
    this.end = end + 2;
  }

  /** Where the mark stands that ends a comment, an instruction or CDATA. */
  private bodyEnd(start: number, mark: string): number {
    const stop = this.text.indexOf(mark, start);
    if (stop < 0 || !allForXml(this.text.slice(start, stop))) this.refuse(start);
    return stop;
  }

  private finish(): XmlToken {
    if (this.path.length > 0 || !this.sawRoot) this.refuse(this.text.length);
    return "end";
  }

  private refuse(position: number): never {
    throw new PackageError({ code: "broken-xml", part: this.part, position });
  }
}
