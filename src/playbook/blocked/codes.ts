import type { Codes } from "../page/page";

/** What a person should look at, beside what every page may find [B3, B4]. */
export const blockedCodes = {
  "engagement-missing": {},
  "initiate-date-missing": {},
  "unblock-date-missing": {},
  "next-action-missing": {},
} as const satisfies Codes;
export type BlockedCode = keyof typeof blockedCodes;
