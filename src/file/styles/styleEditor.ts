import { attributeSplice, rawAttributes } from "../xml/attributeSplice";
import { escapeXml } from "../xml/escapedText";
import { PackageError } from "../packageProblem";
import { readFormats } from "./readStyles";
import { type Splice, spliceText } from "../xml/spliceText";
import { elementsAt, readElement, type XmlElement } from "../xml/xmlElement";

const FIRST_CUSTOM_FORMAT = 164;
const OF_THE_FORMAT = new Set(["numFmtId", "applyNumberFormat"]);

const formatId = (xf: XmlElement): number => Number(xf.attributes["numFmtId"] ?? 0);
const prefixOf = ({ tag }: XmlElement): string => tag.slice(0, tag.indexOf(":") + 1);

/** Finds a style that is a given one with another number format, and adds it where there is none. */
export class StyleEditor {
  private readonly styleSheet: XmlElement;
  private readonly list: XmlElement;
  private readonly styles: readonly XmlElement[];
  private readonly formats: Map<number, string>;
  private readonly newFormats: string[] = [];
  private readonly newStyles: string[] = [];
  private readonly known = new Map<string, number>();

  /** @throws PackageError "no-styles" where the part has no list of cell styles. */
  constructor(
    private readonly text: string,
    part: string,
  ) {
    this.styleSheet = readElement(text, part);
    const [list] = elementsAt(this.styleSheet, "cellXfs");
    this.styles = list === undefined ? [] : elementsAt(list, "xf");
    if (list === undefined || this.styles.length === 0) throw new PackageError({ code: "no-styles" });
    this.list = list;
    this.formats = readFormats(this.styleSheet);
  }

  /** The number of the style that is style `base` with number format `code`. */
  withFormat(base: number, code: string): number {
    const own = this.styles[base] === undefined ? 0 : base;
    const key = `${String(own)} ${code}`;
    const index = this.known.get(key) ?? this.findOrAdd(own, code);
    this.known.set(key, index);
    return index;
  }

  private findOrAdd(base: number, code: string): number {
    const xf = this.styles[base];
    if (xf === undefined) throw new PackageError({ code: "no-styles" });
    if (this.formats.get(formatId(xf)) === code) return base;
    const look = this.lookOf(xf);
    const found = this.styles.findIndex(
      (other) => this.formats.get(formatId(other)) === code && this.lookOf(other) === look,
    );
    if (found >= 0) return found;
    this.newStyles.push(this.cloned(xf, this.idOf(code)));
    return this.styles.length + this.newStyles.length - 1;
  }

  /** Everything about a style but its number format. */
  private lookOf(xf: XmlElement): string {
    const attributes = Object.entries(xf.attributes)
      .filter(([name]) => !OF_THE_FORMAT.has(name))
      .map((pair) => pair.join("="))
      .sort();
    return JSON.stringify([attributes, this.text.slice(xf.openEnd, xf.closeStart)]);
  }

  /**
   * One code may have two numbers: 14 and a format of the workbook's own that says m/d/yyyy. The one in use keeps the
   * date looking like its neighbours (14 follows the viewer's own order of day and month).
   */
  private idOf(code: string): number {
    const ids = [...this.formats].filter(([, other]) => other === code).map(([id]) => id);
    const used = new Set(this.styles.map(formatId));
    const id = ids.find((candidate) => used.has(candidate)) ?? ids[0];
    return id ?? this.addFormat(code);
  }

  private addFormat(code: string): number {
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.formats.keys()) + 1;
    this.formats.set(id, code);
    this.newFormats.push(
      `<${prefixOf(this.styleSheet)}numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`,
    );
    return id;
  }

  private cloned(xf: XmlElement, id: number): string {
    const openTag = this.text.slice(xf.start, xf.openEnd);
    const kept = rawAttributes(openTag)
      .filter(({ name }) => !OF_THE_FORMAT.has(name))
      .map(({ start, end }) => openTag.slice(start, end));
    const opening = `<${xf.tag} numFmtId="${String(id)}"${kept.join("")} applyNumberFormat="1"`;
    return xf.selfClosing ? `${opening}/>` : `${opening}>${this.text.slice(xf.openEnd, xf.end)}`;
  }

  private addFormats(): Splice[] {
    if (this.newFormats.length === 0) return [];
    const [list] = elementsAt(this.styleSheet, "numFmts");
    const prefix = prefixOf(this.styleSheet);
    const inner = this.newFormats.join("");
    if (list !== undefined && !list.selfClosing)
      return this.append(list, inner, list.children.length + this.newFormats.length);
    const whole = `<${prefix}numFmts count="${String(this.newFormats.length)}">${inner}</${prefix}numFmts>`;
    const [start, end] =
      list === undefined ? [this.styleSheet.openEnd, this.styleSheet.openEnd] : [list.start, list.end];
    return [{ start, end, text: whole }];
  }

  private append(list: XmlElement, inner: string, count: number): Splice[] {
    const insertion = { start: list.closeStart, end: list.closeStart, text: inner };
    return list.attributes["count"] === undefined
      ? [insertion]
      : [attributeSplice(this.text, list, "count", String(count)), insertion];
  }

  /** The part with what was added; null where nothing had to be. */
  changed(): string | null {
    if (this.newStyles.length === 0) return null;
    const styles = this.append(this.list, this.newStyles.join(""), this.styles.length + this.newStyles.length);
    return spliceText(this.text, [...this.addFormats(), ...styles]);
  }
}
