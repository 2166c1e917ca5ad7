import type { L2Id } from "../tracker/term";

/** The ten L2s a row at Blocked may have: the eight of the page itself and the two that only the home page lists. */
export const blockedL2s = [
  "l2.customerItInfrastructureRemediation",
  "l2.itChangeManagementAndResourcing",
  "l2.legalRegulatory",
  "l2.securityPrivacy",
  "l2.adoptionReadiness",
  "l2.productFeatureCapability",
  "l2.serviceReliability",
  "l2.appCompatibility",
  "l2.partnerEngagement",
  "l2.billingLicensingSubscription",
] as const satisfies readonly L2Id[];
