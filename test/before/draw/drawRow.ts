import { drawCell } from "./drawCell";
import type { DrawnCell } from "./drawn";
import { sayTerm, sayWord, services, type ColumnName, type Speaker } from "./words";

export type DrawnRow = { readonly [column in ColumnName]?: DrawnCell };

const reasons = ["l2.executive", "l2.usingCompetitive", "l2.usingMicrosoft"];

/** Rows as trackers have them, one kind for every way through the playbook. */
const kinds: readonly ((speaker: Speaker) => DrawnRow)[] = [
  (speaker) => ({ l1: sayTerm(speaker, "l1.statusUnknown"), l2: sayTerm(speaker, "l2.newSub") }),
  (speaker) => ({
    l1: sayTerm(speaker, "l1.statusUnknown"),
    l2: sayTerm(speaker, "l2.newSub"),
    validated: sayWord(speaker, "yes"),
  }),
  (speaker) => ({
    l1: sayTerm(speaker, "l1.statusUnknown"),
    intent: sayWord(speaker, "no"),
    reason: sayTerm(speaker, ...reasons),
    newWorkload: drawCell(speaker, "newWorkload"),
  }),
  (speaker) => ({
    l1: sayTerm(speaker, "l1.noIntent"),
    l2: sayTerm(speaker, ...reasons),
    l3: drawCell(speaker, "l3"),
    notes: "Declared in spring.",
  }),
  (speaker) => ({
    l1: sayTerm(speaker, "l1.noIntent"),
    l2: sayTerm(speaker, ...reasons),
    owner: sayTerm(speaker, "owner."),
    nextActionDate: sayTerm(speaker, "date."),
    nextAction: sayTerm(speaker, "next.notify", "na"),
    newWorkload: drawCell(speaker, "newWorkload"),
  }),
  (speaker) => ({
    l1: sayTerm(speaker, "l1.statusUnknown", "l1.inProgress", "l1.blocked"),
    l2: sayTerm(speaker, "l2."),
    intent: sayTerm(speaker, "l1.noIntent"),
    reason: sayTerm(speaker, ...reasons, "l2.migration"),
    engagementScenario: drawCell(speaker, "engagementScenario"),
  }),
  (speaker) => ({
    l1: sayTerm(speaker, "l1.statusUnknown", "l1.inProgress", "l1.blocked"),
    stage: sayTerm(speaker, "stage.assignment", "who.assignment"),
    intent: sayWord(speaker, "yes"),
    ftcAssistance: sayWord(speaker, "no", "no", "yes", "undeclared"),
    engagementLead: sayWord(speaker, "customer", "partner"),
    kickoffDate: drawCell(speaker, "kickoffDate"),
  }),
  (speaker) => ({
    l1: sayTerm(speaker, "l1.inProgress", "l1.blocked"),
    l2: sayTerm(speaker, "l2."),
    intent: sayWord(speaker, "yes"),
    engagementScenario: drawCell(speaker, "engagementScenario"),
    targetDate: drawCell(speaker, "targetDate"),
  }),
  (speaker) => ({ l1: drawCell(speaker, "l1"), l2: drawCell(speaker, "l2"), l3: drawCell(speaker, "l3") }),
];

/** Tenants of a table are few and usual services fewer, so that rows are joined to each other. */
export function drawRow(speaker: Speaker, tenants: readonly DrawnRow[]): DrawnRow {
  const { random } = speaker;
  const service = random.pick(random.chance(0.7) ? ["Teams", "Microsoft Teams", "EXO", "Exchange"] : services);
  const maybe = (column: ColumnName, share: number): DrawnRow =>
    random.chance(share) ? { [column]: drawCell(speaker, column) } : {};
  return {
    ...random.pick(tenants),
    service,
    stage: random.chance(0.9) ? sayTerm(speaker, "stage.") : "",
    ...maybe("subscription", 0.5),
    ...maybe("entitlements", 0.5),
    ...maybe("whoUpdates", 0.3),
    ...maybe("serviceStatus", 0.3),
    ...maybe("notes", 0.5),
    ...maybe("l3", 0.3),
    ...maybe("flag", 0.1),
    ...random.pick(kinds)(speaker),
  };
}
