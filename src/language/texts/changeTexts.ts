import type { Version } from "../releases";

/** The change log: what is new in each version, for the people who use it. */
export type ChangeTexts = { readonly [V in Version]: readonly string[] };
