import type { FlagTexts, PageFlagTexts } from "../texts/flagTexts";

export const flags: FlagTexts = {
  "new-subscription-under-no-intent": ["New subscription under No Intent: validate"],
  "intent-under-no-intent": ["Intent declared under No Intent"],
  "existing-rows-disagree": ["Existing No Intent rows disagree on L2 or L3"],
  "existing-l2-missing": ["Existing No Intent row has no L2"],
  "reason-missing": ["No Intent reason (L2) is missing"],
  "reason-unreadable": ["No Intent reason can't be read"],
  "l2-invalid": ["L2 is not a No Intent reason"],
  "l3-invalid": ["L3 is not on the list of this L2 and service"],
  "note-missing": ["Notes are empty: detailed reason needed"],
  "engagements-differ": ["Other services have different engagement scenarios"],
  "lead-missing": ["Engagement lead is missing"],
  "kickoff-missing": ["Kickoff date is missing"],
  "engagement-missing": ["Engagement scenario is missing"],
  "initiate-date-missing": ["Date of the Initiate discussion is missing"],
  "unblock-date-missing": ["Projected unblock date is missing"],
  "next-action-missing": ["Next action is missing"],
  "unreadable:l1": ["L1 can't be read"],
  "unreadable:intent": ["Declared intent can't be read"],
  "unreadable:stage": ["Stage can't be read"],
  "unreadable:validated": ["Validation can't be read"],
  "unreadable:newWorkload": ["New workload can't be read"],
  "unreadable:ftcAssistance": ["FTC assistance can't be read"],
};

export const pageFlags: PageFlagTexts = {
  blocked: {
    "reason-missing": ["Blocked reason (L2) is missing"],
    "reason-unreadable": ["Blocked reason can't be read"],
    "l2-invalid": ["L2 is not a Blocked reason"],
  },
};
