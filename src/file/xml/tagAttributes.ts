import { attributeClass, FORBIDDEN, isBlank, LESS, nameEnd, PLAIN } from "./xmlCharacters";
import { decodedAttribute, referenceEnd } from "./xmlReferences";

const [GREATER_THAN, SLASH, EQUALS, AMPERSAND, QUOTE, APOSTROPHE] = [0x3e, 0x2f, 0x3d, 0x26, 0x22, 0x27];
/** Of each attribute: where its name begins and ends, its value begins and ends, and whether that is to be decoded. */
const STRIDE = 5;
/** From so many on, names are looked for in a set: to compare each with each takes hostile tags too long. */
const MANY = STRIDE * 16;

/** The attributes of the tag that was read last, by their places in the text. */
export class TagAttributes {
  private readonly places: number[] = [];
  private count = 0;
  private begin = 0;
  private many: Set<string> | null = null;

  constructor(private readonly text: string) {}

  /** The value of an attribute by its name as written. */
  value(name: string): string | undefined {
    const { places, text } = this;
    for (let at = 0; at < this.count; at += STRIDE) {
      const start = places[at] ?? 0;
      if ((places[at + 1] ?? 0) - start === name.length && text.startsWith(name, start)) return this.valueAt(at);
    }
    return undefined;
  }

  all(): Record<string, string> {
    const all = Object.create(null) as Record<string, string>;
    for (let at = 0; at < this.count; at += STRIDE) all[this.nameAt(at)] = this.valueAt(at);
    return all;
  }

  /** As they are written, each with the blank before it, but for those of some names. */
  writtenBut(names: ReadonlySet<string>): string {
    let written = "";
    let start = this.begin;
    for (let at = 0; at < this.count; at += STRIDE) {
      const end = (this.places[at + 3] ?? 0) + 1;
      if (!names.has(this.nameAt(at))) written += this.text.slice(start, end);
      start = end;
    }
    return written;
  }

  /**
   * Reads what stands behind a tag's name up to its ">" or "/", and gives the place of that; -1 where there is
   * anything but attributes.
   */
  read(nameStop: number): number {
    this.count = 0;
    this.begin = nameStop;
    for (let at = nameStop; ;) {
      const start = this.passBlanks(at);
      const code = this.text.charCodeAt(start);
      if (code === GREATER_THAN || code === SLASH) return start;
      at = start > at ? this.readOne(start) : -1;
      if (at < 0) return -1;
    }
  }

  /** Behind the attribute that begins there, or -1. */
  private readOne(start: number): number {
    const { text, places, count } = this;
    const stop = nameEnd(text, start);
    const equals = this.passBlanks(stop);
    if (stop === start || text.charCodeAt(equals) !== EQUALS || this.isKnown(start, stop)) return -1;
    const open = this.passBlanks(equals + 1);
    places[count + 4] = 0;
    const close = this.valueEnd(open);
    if (close < 0) return -1;
    places[count] = start;
    places[count + 1] = stop;
    places[count + 2] = open + 1;
    places[count + 3] = close;
    this.count = count + STRIDE;
    return close + 1;
  }

  /** Where the quote stands that ends the value which the quote at this place begins; -1 where it doesn't. */
  private valueEnd(open: number): number {
    const { text } = this;
    const quote = text.charCodeAt(open);
    if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
    for (let at = open + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === quote) return at;
      const kind = attributeClass[code];
      if (kind === PLAIN) continue;
      if (kind === FORBIDDEN || kind === LESS) return -1;
      this.places[this.count + 4] = 1;
      if (code !== AMPERSAND) continue;
      const end = referenceEnd(text, at);
      if (end === null) return -1;
      at = end - 1;
    }
    return -1;
  }

  private passBlanks(start: number): number {
    let at = start;
    while (isBlank(this.text.charCodeAt(at))) at += 1;
    return at;
  }

  /** Whether an attribute of this name stands before. */
  private isKnown(start: number, stop: number): boolean {
    const { text, places, count } = this;
    if (count >= MANY) return this.isAmongMany(text.slice(start, stop));
    for (let at = 0; at < count; at += STRIDE) {
      const other = places[at] ?? 0;
      let same = 0;
      while (start + same < stop && text.charCodeAt(start + same) === text.charCodeAt(other + same)) same += 1;
      if (start + same === stop && (places[at + 1] ?? 0) - other === same) return true;
    }
    return false;
  }

  private isAmongMany(name: string): boolean {
    if (this.count === MANY) this.many = new Set(Object.keys(this.all()));
    const known = this.many?.size;
    return known === this.many?.add(name).size;
  }

  private nameAt(at: number): string {
    return this.text.slice(this.places[at], this.places[at + 1]);
  }

  private valueAt(at: number): string {
    const value = this.text.slice(this.places[at + 2], this.places[at + 3]);
    return this.places[at + 4] === 0 ? value : decodedAttribute(value);
  }
}
