import type { ManifestElement } from "./parseManifest";

export type Check =
  | "xml"
  | "order"
  | "missing"
  | "resid"
  | "id"
  | "version"
  | "icon"
  | "http"
  | "permission"
  | "length"
  | "runtime"
  | "requirement"
  | "function"
  | "served"
  | "language"
  | "value";

export interface Finding {
  readonly check: Check;
  readonly about: string;
}

/** What a manifest is held against. */
export interface Expected {
  /** Of package.json. */
  readonly version: string;
  /** Ids that other manifests of this add-in have. */
  readonly otherIds: readonly string[];
  /** The newest ExcelApi that the code can't do without. */
  readonly excelApi: string;
  /** Where the built folder is hosted. */
  readonly base: string;
  /** A file of the built folder, by its path there. */
  readonly file: (path: string) => Buffer | undefined;
}

export type CheckManifest = (manifest: ManifestElement, expected: Expected) => readonly Finding[];
