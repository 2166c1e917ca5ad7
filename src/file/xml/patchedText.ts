import type { Splice } from "./spliceText";
import type { XmlText } from "./xmlText";

/** Characters that are encoded at once. */
const PIECE = 1 << 16;

/**
 * The bytes of a part's text as it is patched from its beginning to its end: what was made is encoded and let go, so
 * that a part of 90 MB is never there a second time as text, and a change to it costs no more than its own characters.
 */
export class PatchedText {
  private bytes = new Uint8Array();
  private length = 0;
  private pieces: string[] = [];
  private waiting = 0;
  private at = 0;
  private touched = false;

  constructor(private readonly xml: XmlText) {}

  /** Whether anything was spliced. */
  get isTouched(): boolean {
    return this.touched;
  }

  /** Says where the part begins that is patched from now on; what stands before is up to `finished`. */
  begin(at: number): void {
    this.at = at;
  }

  /** Splices come in the order of their places and must not overlap. */
  splice({ start, end, text }: Splice): void {
    // Most parts hold one byte a character, and patched ones a little more than before. What is not used costs nothing.
    if (!this.touched) this.bytes = new Uint8Array(Math.ceil(this.xml.text.length * 1.25));
    this.copyTo(start);
    this.add(text);
    this.at = end;
    this.touched = true;
  }

  /** The whole part, with this text in place of what stood before where it was begun. */
  finished(before: string): Uint8Array {
    const { text, encode } = this.xml;
    this.copyTo(text.length);
    this.flush();
    const head = encode(before);
    this.ensure(head.length);
    this.bytes.copyWithin(head.length, 0, this.length);
    this.bytes.set(head);
    return this.bytes.subarray(0, head.length + this.length);
  }

  private copyTo(end: number): void {
    while (this.at < end) {
      const cut = Math.min(end, this.at + PIECE);
      this.add(this.xml.text.slice(this.at, this.wholeCharacter(cut)));
      this.at = this.wholeCharacter(cut);
    }
  }

  /** A place that does not lie between the halves of a pair. */
  private wholeCharacter(place: number): number {
    const unit = this.xml.text.charCodeAt(place);
    return unit >= 0xdc00 && unit < 0xe000 ? place + 1 : place;
  }

  private add(text: string): void {
    this.pieces.push(text);
    this.waiting += text.length;
    if (this.waiting >= PIECE) this.flush();
  }

  private flush(): void {
    const encoded = this.xml.encode(this.pieces.join(""));
    this.pieces = [];
    this.waiting = 0;
    this.ensure(encoded.length);
    this.bytes.set(encoded, this.length);
    this.length += encoded.length;
  }

  private ensure(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.ceil((this.length + more) * 1.5));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
