import type { ColumnId } from "../../../../src/playbook/tracker/column";
import { formatted, formulaCell, type CellInput } from "../../../stand-ins/excel/memorySheet";
import type { Random } from "../../random";
import type { RowWords } from "./rowWords";

/** What stands in a row, by column; what is not named is blank. */
export type RowCells = { readonly [column in ColumnId]?: CellInput };

const services = ["Teams", "Exchange"];
const subscriptions = ["", "", "SUB-1", "SUB-2"];
const kickoffFormats = ["m/d/yyyy", "d-mmm-yy", "yyyy-mm-dd"];
const ownTexts: readonly CellInput[] = ["=Ann", "1/2", "007", "Ann", formatted("3-4", "@")];

export type RowKind = (words: RowWords, random: Random) => RowCells;

function whose(words: RowWords, random: Random): RowCells {
  const tenant = random.below(words.tenants.length);
  const subscription = random.pick(subscriptions);
  return {
    tenant: words.tenants[tenant] ?? "",
    tenantId: random.chance(0.7) ? `id-${String(tenant)}` : "",
    service: random.pick(services),
    ...(subscription === "" ? {} : { subscription }),
    ...(random.chance(0.7) ? { notes: random.pick(["Called.", "=see mail", "5/6"]) } : {}),
  };
}

/** What people left in cells that may be written: texts that Excel would read otherwise, now and then a formula. */
function leftovers(random: Random): RowCells {
  const owner = random.chance(0.15)
    ? formulaCell('=UPPER("ann")', "ANN")
    : random.chance(0.5)
      ? random.pick(ownTexts)
      : undefined;
  const nextAction = random.chance(0.1)
    ? formulaCell('="Call"', "Call")
    : random.chance(0.2)
      ? random.pick(ownTexts)
      : undefined;
  const nextActionDate = random.chance(0.3)
    ? random.pick([formatted(46_010, "d.m.yy"), formatted(null, "@"), "1/2"])
    : undefined;
  const cells: { [column in ColumnId]?: CellInput } = {};
  if (owner !== undefined) cells.owner = owner;
  if (nextAction !== undefined) cells.nextAction = nextAction;
  if (nextActionDate !== undefined) cells.nextActionDate = nextActionDate;
  return cells;
}

const status = (l1: string, l2: string, l3 = ""): RowCells => ({ l1, l2, l3 });

/** Intent and no FTC assistance in Assignment: it is handed on, with the kickoff date as its next date. */
const handedOn: RowKind = (words, random) => ({
  ...whose(words, random),
  ...leftovers(random),
  stage: words.assignment,
  intent: words.yes,
  ftcAssistance: words.no,
  engagementLead: random.chance(0.8) ? random.pick(words.leads) : "",
  kickoffDate: random.chance(0.8) ? formatted(46_400 + random.below(3), random.pick(kickoffFormats)) : "",
  ...(random.chance(0.5)
    ? status(words.statusUnknown, words.newSubscription)
    : status(words.inProgress, words.migration)),
});

const declinedInAssignment: RowKind = (words, random) => ({
  ...whose(words, random),
  ...leftovers(random),
  stage: words.assignment,
  intent: words.no,
  reason: random.chance(0.8) ? random.pick(words.reasons) : "",
  ...status(words.inProgress, words.migration),
});

const declinedInDelivery: RowKind = (words, random) => ({
  ...whose(words, random),
  ...leftovers(random),
  stage: words.delivery,
  whoUpdates: random.chance(0.5) ? words.deliveryFm : "",
  intent: words.no,
  newWorkload: random.pick([words.yes, words.no, ""]),
  reason: random.chance(0.8) ? random.pick(words.reasons) : "",
  ...(random.chance(0.5) ? status(words.inProgress, words.migration) : status(words.statusUnknown, "")),
});

/** A subscription that came in; whether it falls under No Intent is for the other rows of its service to say. */
const newSubscription: RowKind = (words, random) => ({
  ...whose(words, random),
  stage: random.pick([words.delivery, words.assignment]),
  validated: random.chance(0.5) ? words.yes : "",
  ...status(words.statusUnknown, random.chance(0.7) ? words.newSubscription : ""),
});

const atNoIntent = (words: RowWords, random: Random): RowCells => ({
  ...whose(words, random),
  stage: words.delivery,
  intent: random.chance(0.6) ? words.no : "",
  newWorkload: words.no,
  notes: "Called.",
  ...status(words.noIntent, words.reasons[0] ?? "", words.placeholder),
});

/** At No Intent with cells that are still blank. */
const unfinished: RowKind = (words, random) => ({
  ...atNoIntent(words, random),
  ...(random.chance(0.3) ? { l3: "" } : {}),
});

/** Holds all that a row at No Intent is given: nothing is left to write. */
const finished: RowKind = (words, random) => ({
  ...atNoIntent(words, random),
  reason: words.reasons[0] ?? "",
  whoUpdates: words.deliveryFm,
  serviceStatus: words.notApplicable,
  targetDate: words.notApplicable,
  owner: words.accountTeam,
  nextActionDate: "TBD",
  nextAction: words.notify,
  scenario: "D1",
});

/** With intent in Delivery: it is left alone, and other services of its tenant take its engagement scenario. */
const underWay: RowKind = (words, random) => ({
  ...whose(words, random),
  ...leftovers(random),
  stage: words.delivery,
  intent: words.yes,
  engagementScenario: words.customerLed,
  serviceStatus: words.initiate,
  ...status(words.inProgress, words.migration),
});

const undeclared: RowKind = (words, random) => ({
  ...whose(words, random),
  stage: words.assignment,
  ...status(words.statusUnknown, words.newSubscription),
});
const blank: RowKind = () => ({});

export const rowKinds: readonly (readonly [kind: RowKind, weight: number])[] = [
  [handedOn, 4],
  [declinedInAssignment, 3],
  [declinedInDelivery, 4],
  [newSubscription, 4],
  [unfinished, 2],
  [finished, 2],
  [underWay, 2],
  [undeclared, 1],
  [blank, 1],
];
