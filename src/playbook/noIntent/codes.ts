import type { Codes } from "../page/page";

/** What a person should look at, beside what every page may find. */
export const noIntentCodes = {
  "new-subscription-under-no-intent": { asks: "validated", restsOnExisting: true, waits: true },
  "intent-under-no-intent": { restsOnExisting: true },
  "existing-rows-disagree": { asks: "l2", restsOnExisting: true },
  "existing-l2-missing": { asks: "l2", restsOnExisting: true },
  "engagements-differ": {},
  "lead-missing": {},
  "kickoff-missing": {},
  "unreadable:validated": { asks: "validated" },
  "unreadable:newWorkload": {},
  "unreadable:ftcAssistance": {},
} as const satisfies Codes;
export type NoIntentCode = keyof typeof noIntentCodes;

/** Why a row is left as it is. */
export const noIntentLeft = [
  "stage-missing",
  "undeclared",
  "has-intent",
  "wants-ftc",
  "ftc-undeclared",
  "blocked",
] as const;
