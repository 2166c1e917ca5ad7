import type { Codes } from "./page";

/** What filling a row may find, whatever the page [F2, B3]. */
export const fillCodes = {
  "reason-missing": { asks: "l2" },
  "reason-unreadable": { asks: "l2" },
  "l2-invalid": { asks: "l2" },
  "l3-invalid": { asks: "l3" },
  "note-missing": {},
} as const satisfies Codes;

export type FillCode = keyof typeof fillCodes;
