import type { Cell } from "../../../src/playbook/tracker/cell";
import type { ColumnId } from "../../../src/playbook/tracker/column";
import { sentencesFor } from "../../../src/language/sentencesFor";
import { services } from "../../../src/playbook/tracker/data/services";
import type { AttentionCode } from "../../../src/playbook/pages";
import { selectableL3s } from "../../../src/playbook/tracker/identity/service";
import { noIntentL2s } from "../../../src/playbook/noIntent/l2s";
import { blockedL2s } from "../../../src/playbook/blocked/l2s";
import { type L1Id, type L2Id, type TermId } from "../../../src/playbook/tracker/term";
import { sayTerm, sayWord, termsLike, type Speaker } from "./spellings";

export type Cells = { [column in ColumnId]?: Cell };
type Kind = (speaker: Speaker) => Cells;

const l2s = termsLike("l2.") as readonly L2Id[];
const usualServices = ["Teams", "Microsoft Teams", "EXO", "Exchange"];
const serviceNames = [...Object.keys(services), "constructor", "__proto__", "toString", "hasOwnProperty"];
const codes = Object.keys(sentencesFor("en").flags) as AttentionCode[];
const noteTexts = ["", "", "The board decided against it.", "-", "=see mail", "取締役会で否決", "\u200b"];
const engagements = ["FTC-FTP Led", "Customer-Led", "customer led", "CXP Led w/ FTP Assist", "=lead", "1/2", "+49", ""];

const oneOf = (speaker: Speaker, ids: readonly TermId[]) => sayTerm(speaker, speaker.random.pick(ids));
const blankOr = (speaker: Speaker, probability: number, cell: () => Cell): Cell =>
  speaker.random.chance(probability) ? cell() : "";

function l3Of({ random }: Speaker, l1: L1Id, l2: L2Id, service: Cell): Cell {
  const list = selectableL3s(l1, l2, String(service));
  return list.length === 0 ? "Other" : random.pick(list);
}

function noIntentL3(speaker: Speaker, service: Cell): Cell {
  const { random } = speaker;
  if (random.chance(0.3)) return sayTerm(speaker, random.pick(["na", "l3.placeholder"] as const));
  return blankOr(speaker, 0.8, () =>
    random.chance(0.2)
      ? random.pick(["Slack", "slack ", "=1+1", "00123", "1-2", "Moon phase"])
      : l3Of(speaker, "l1.noIntent", random.pick(noIntentL2s), service),
  );
}

const landed: Kind = (speaker) => ({
  l1: blankOr(speaker, 0.8, () => sayTerm(speaker, "l1.statusUnknown")),
  l2: blankOr(speaker, 0.8, () =>
    oneOf(speaker, ["l2.newSubscriptionOrWorkload", "l2.newSubscriptionOrWorkload", "na"]),
  ),
  intent: blankOr(speaker, 0.4, () =>
    sayWord(speaker, speaker.random.pick(["yes", "no", "no", "undeclared"] as const)),
  ),
  validated: blankOr(speaker, 0.5, () =>
    speaker.random.pick([
      46_320,
      "10/1/2026",
      `${sayWord(speaker, "yes")}, Kim`,
      sayWord(speaker, "yes"),
      sayWord(speaker, "no"),
      "Yes?",
    ]),
  ),
  reason: blankOr(speaker, 0.4, () => oneOf(speaker, noIntentL2s)),
});

const settled: Kind = (speaker) => ({
  l1: sayTerm(speaker, "l1.noIntent"),
  l2: blankOr(speaker, 0.8, () => oneOf(speaker, speaker.random.chance(0.9) ? noIntentL2s : [...l2s, "na"])),
  intent: blankOr(speaker, 0.5, () => sayWord(speaker, speaker.random.chance(0.9) ? "no" : "yes")),
  owner: blankOr(speaker, 0.5, () => sayTerm(speaker, "owner.accountTeam")),
  nextActionDate: blankOr(speaker, 0.5, () => sayTerm(speaker, "date.tbd")),
  nextAction: blankOr(speaker, 0.8, () =>
    speaker.random.chance(0.2) ? "Ask again in June" : oneOf(speaker, ["na", "next.notifyAccountTeam"]),
  ),
  validated: blankOr(speaker, 0.2, () => sayWord(speaker, "yes")),
  newWorkload: blankOr(speaker, 0.2, () => sayWord(speaker, "yes")),
});

const declined: Kind = (speaker) => ({
  l1: oneOf(speaker, ["l1.statusUnknown", "l1.inProgress", "l1.blocked"]),
  l2: oneOf(speaker, [...l2s, "na"]),
  intent: sayTerm(speaker, "l1.noIntent"),
  reason: blankOr(speaker, 0.8, () => oneOf(speaker, speaker.random.chance(0.9) ? noIntentL2s : l2s)),
  newWorkload: blankOr(speaker, 0.3, () => sayWord(speaker, speaker.random.pick(["yes", "no"] as const))),
});

const withoutFtc: Kind = (speaker) => ({
  l1: oneOf(speaker, ["l1.statusUnknown", "l1.inProgress", "l1.blocked"]),
  l2: blankOr(speaker, 0.5, () => oneOf(speaker, l2s)),
  stage: oneOf(speaker, ["stage.assignment", "who.assignmentFm"]),
  intent: sayWord(speaker, "yes"),
  ftcAssistance: sayWord(speaker, speaker.random.pick(["no", "no", "yes", "undeclared"] as const)),
  engagementLead: blankOr(speaker, 0.8, () => sayWord(speaker, speaker.random.pick(["customer", "partner"] as const))),
  kickoffDate: blankOr(speaker, 0.8, () => speaker.random.pick(dates)),
});

const dates = [46_357, 46_400.5, "2026-12-01", "2026/12/1", "12/1/2026", "soon", "46357"];

const held: Kind = (speaker) => ({
  l1: oneOf(speaker, ["l1.blocked", "l1.blocked", "l1.statusUnknown", "l1.inProgress"]),
  l2: blankOr(speaker, 0.7, () => oneOf(speaker, speaker.random.chance(0.9) ? blockedL2s : [...l2s, "na"])),
  intent: blankOr(speaker, 0.6, () => sayWord(speaker, "yes")),
  reason: blankOr(speaker, 0.7, () => oneOf(speaker, speaker.random.chance(0.9) ? blockedL2s : l2s)),
  whoUpdates: blankOr(speaker, 0.5, () => oneOf(speaker, ["who.assignmentFm", "who.deliveryFm"])),
  targetDate: blankOr(speaker, 0.4, () => oneOf(speaker, ["na"])),
  nextAction: blankOr(speaker, 0.4, () => oneOf(speaker, ["na", "next.kickoffMeeting"])),
  unblockDate: blankOr(speaker, 0.7, () => speaker.random.pick(dates)),
  initiateDate: blankOr(speaker, 0.7, () => speaker.random.pick(dates)),
});

const going: Kind = (speaker) => ({
  l1: oneOf(speaker, ["l1.inProgress", "l1.blocked"]),
  l2: oneOf(speaker, l2s),
  intent: blankOr(speaker, 0.7, () => sayWord(speaker, "yes")),
  engagementScenario: speaker.random.chance(0.3)
    ? oneOf(speaker, ["engagement.customerLed", "engagement.partnerLed", "na"])
    : speaker.random.pick(engagements),
  targetDate: blankOr(speaker, 0.7, () => 46_500 + speaker.random.below(400)),
});

const invalid: Kind = (speaker) => ({ l1: sayTerm(speaker, "l1.duplicate") });

const kinds: readonly Kind[] = [
  landed,
  landed,
  landed,
  settled,
  settled,
  declined,
  declined,
  withoutFtc,
  held,
  going,
  going,
  invalid,
];

/** A row as trackers have them, in the words of a language. */
export function realisticRow(speaker: Speaker, tenants: readonly Cells[]): Cells {
  const { random } = speaker;
  const service = random.pick(random.chance(0.6) ? usualServices : serviceNames);
  return {
    ...random.pick(tenants),
    service,
    subscription: blankOr(speaker, 0.4, () => `SUB-${random.below(4)}`),
    entitlements: random.below(900),
    stage: blankOr(speaker, 0.85, () => oneOf(speaker, termsLike("stage.", "who."))),
    whoUpdates: blankOr(speaker, 0.3, () => oneOf(speaker, termsLike("who."))),
    l3: noIntentL3(speaker, service),
    serviceStatus: blankOr(speaker, 0.4, () => oneOf(speaker, ["status.initiate", "na"])),
    notes: random.pick(noteTexts),
    flag: blankOr(speaker, 0.1, () =>
      random.chance(0.3) ? "ask Ann" : sentencesFor(speaker.language).flags[random.pick(codes)][0],
    ),
    ...random.pick(kinds)(speaker),
  };
}
