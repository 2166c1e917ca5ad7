import { TagAttributes } from "./tagAttributes";

/** Offsets count characters of the text; `start` is the place of the "<". */
export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  /** By their names as written, prefix included. */
  readonly attributes: Readonly<Record<string, string>>;
  /** As written, prefix included. */
  readonly tag: string;
  readonly start: number;
  /** Behind the ">". */
  readonly openEnd: number;
  readonly selfClosing: boolean;
}

/** A tag of a text that was read: its attributes are made when they are asked for, which few tags are. */
export class ReadTag implements XmlTag {
  private made: Readonly<Record<string, string>> | null = null;

  constructor(
    private readonly text: string,
    readonly tag: string,
    readonly start: number,
    readonly openEnd: number,
    readonly selfClosing: boolean,
  ) {}

  get name(): string {
    return this.tag.slice(this.tag.indexOf(":") + 1);
  }

  get attributes(): Readonly<Record<string, string>> {
    if (this.made === null) {
      const attributes = new TagAttributes(this.text);
      attributes.read(this.start + 1 + this.tag.length);
      this.made = attributes.all();
    }
    return this.made;
  }
}
