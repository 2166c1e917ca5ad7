/** How much a file may unpack to. Sizes in bytes. */
export interface PackageLimits {
  readonly maxParts: number;
  readonly maxPartBytes: number;
  readonly maxTotalBytes: number;
}

/**
 * 100,000 rows of 25 columns are one part of 90 MB. A part must also fit into one string, and V8's longest
 * has 512 Mi characters.
 */
export const packageLimits: PackageLimits = {
  maxParts: 10_000,
  maxPartBytes: 400 * 2 ** 20,
  maxTotalBytes: 2 ** 30,
};
