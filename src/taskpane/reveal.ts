import type { TableRef } from "../review/snapshot";

/** Brings a data row into view on the sheet and selects it, or cells of it by the indexes of their columns. */
export type Reveal = (ref: TableRef, row: number, columns?: readonly number[]) => void;
