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
