import type { L2Id } from "../tracker/term";

/** The three L2s a row at No Intent may have (domain A2). */
export const noIntentL2s = [
  "l2.executiveSponsorship",
  "l2.usingCompetitiveSolution",
  "l2.usingMicrosoftOnPremisesSolution",
] as const satisfies readonly L2Id[];
