import { attributeClass, FORBIDDEN, isBlank, LESS, nameEnd, PLAIN } from "./xmlCharacters";
import { decodedAttribute, referenceEnd } from "./xmlReferences";

const [GREATER_THAN, SLASH, EQUALS, AMPERSAND, QUOTE, APOSTROPHE] = [0x3e, 0x2f, 0x3d, 0x26, 0x22, 0x27];
/** From so many places on, names are looked for in a set: to compare each with each takes hostile tags too long. */
const MANY = 4 * 16;

/** The attributes of the tag that was read last, by their places in the text. */
export class TagAttributes {
  /** Of each attribute four places: where its name and its value begin and end. */
  private readonly places: number[] = [];
  private count = 0;
  private readonly many = new Set<string>();

  constructor(private readonly text: string) {}

  /** The value of an attribute by its name as written. */
  value(name: string): string | undefined {
    const { places, text } = this;
    for (let at = 0; at < this.count; at += 4) {
      const start = places[at] ?? 0;
      if ((places[at + 1] ?? 0) - start === name.length && text.startsWith(name, start)) return this.valueAt(at);
    }
    return undefined;
  }

  all(): Record<string, string> {
    const all = Object.create(null) as Record<string, string>;
    for (let at = 0; at < this.count; at += 4) all[this.nameAt(at)] = this.valueAt(at);
    return all;
  }

  /**
   * Reads what stands behind a tag's name up to its ">" or "/", and gives the place of that; -1 where there is
   * anything but attributes.
   */
  read(nameStop: number): number {
    this.count = 0;
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
    if (stop === start || text.charCodeAt(equals) !== EQUALS) return -1;
    const open = this.passBlanks(equals + 1);
    const close = this.valueEnd(open);
    if (close < 0) return -1;
    places[count] = start;
    places[count + 1] = stop;
    places[count + 2] = open + 1;
    places[count + 3] = close;
    if (this.isKnown(start, stop)) return -1;
    this.count = count + 4;
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
    const { text, places, count, many } = this;
    if (count < MANY) {
      const name = text.slice(start, stop);
      for (let at = 0; at < count; at += 4) {
        const other = places[at] ?? 0;
        if ((places[at + 1] ?? 0) - other === name.length && text.startsWith(name, other)) return true;
      }
      return false;
    }
    if (count === MANY) {
      many.clear();
      for (let at = 0; at < count; at += 4) many.add(this.nameAt(at));
    }
    return many.size === many.add(text.slice(start, stop)).size;
  }

  private nameAt(at: number): string {
    return this.text.slice(this.places[at], this.places[at + 1]);
  }

  private valueAt(at: number): string {
    const value = this.text.slice(this.places[at + 2], this.places[at + 3]);
    return /[&\t\n\r]/.test(value) ? decodedAttribute(value) : value;
  }
}
