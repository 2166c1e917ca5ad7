import { basename, dirname, join } from "node:path";

/** A workbook by its folder too: samples and trackers may have the same names. */
export const nameOf = (file: string): string => join(basename(dirname(file)), basename(file));
