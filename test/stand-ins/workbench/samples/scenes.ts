import type { ColumnId } from "../../../../src/playbook/tracker/column";
import { date, term, text, word, type Expected, type SampleCell, type SampleRow } from "./sampleCell";

/** Rows that belong together: same tenant, and same service unless a row says otherwise. */
export interface Scene {
  /** How many tenants it happens to. */
  readonly times: number;
  readonly rows: readonly SceneRow[];
}

export interface SceneRow extends SampleRow {
  /** Counts from the scene's own service. */
  readonly otherService?: number;
}

type Cells = { readonly [column in ColumnId]?: SampleCell };

const row = (expected: Expected, ...cells: readonly Cells[]): SceneRow => ({
  cells: Object.assign({}, ...cells) as Cells,
  expected,
});
const elsewhere = (otherService: number, of: SceneRow): SceneRow => ({ ...of, otherService });
const scene = (times: number, ...rows: readonly SceneRow[]): Scene => ({ times, rows });

const assignment = { stage: term("stage.assignment") };
const delivery = { stage: term("stage.delivery") };
const intends = { intent: word("yes") };
const declines = { intent: word("no") };
const withoutFtc = { ...assignment, ...intends, ftcAssistance: word("no") };
const ready = { engagementLead: word("customer"), kickoffDate: date(46_370) };
const newSubscription = { l1: term("l1.statusUnknown"), l2: term("l2.newSubscriptionOrWorkload") };
const inProgress = { l1: term("l1.inProgress"), l2: term("l2.migration") };
const noIntent = { l1: term("l1.noIntent"), l2: term("l2.executiveSponsorship"), l3: term("l3.placeholder") };
const competitor = { reason: term("l2.usingCompetitiveSolution") };
const sponsor = { reason: term("l2.executiveSponsorship") };
const note = {
  notes: text(
    "Keeps its own mail system: said so in the spring call.",
    "春の打ち合わせで、自社のシステムを使い続けるとの回答。",
  ),
};
const validated = { validated: word("yes") };
const led = (by: "engagement.customerLed" | "engagement.partnerLed"): Cells => ({ engagementScenario: term(by) });
const settled = {
  ...note,
  serviceStatus: term("na"),
  targetDate: term("na"),
  owner: term("owner.accountTeam"),
  nextActionDate: term("date.tbd"),
  nextAction: term("next.notifyAccountTeam"),
  whoUpdates: term("who.deliveryFm"),
};

const existing = row({ scenario: "D1" }, delivery, declines, noIntent, settled);
const working = (by: "engagement.customerLed" | "engagement.partnerLed"): SceneRow =>
  row({ left: "has-intent" }, delivery, intends, inProgress, led(by));

const scenarios: readonly Scene[] = [
  scene(5, row({ scenario: "A1" }, withoutFtc, ready, newSubscription)),
  scene(
    2,
    row({ scenario: "A1" }, withoutFtc, ready, newSubscription, {
      engagementLead: word("partner"),
      whoUpdates: term("who.assignmentFm"),
      stage: text(""),
    }),
  ),
  scene(
    1,
    row({ scenario: "A1", attention: ["lead-missing"] }, withoutFtc, newSubscription, { kickoffDate: date(46_377) }),
  ),
  scene(
    1,
    row({ scenario: "A1", attention: ["kickoff-missing"] }, withoutFtc, newSubscription, {
      engagementLead: word("partner"),
    }),
  ),
  scene(7, row({ scenario: "A2" }, assignment, declines, newSubscription, competitor, note)),
  scene(3, row({ scenario: "A2", attention: ["note-missing"] }, assignment, declines, newSubscription, sponsor)),
  scene(2, row({ scenario: "A2", attention: ["reason-missing"] }, assignment, declines, newSubscription, note)),
  scene(
    2,
    row({ scenario: "A2", attention: ["reason-unreadable"] }, assignment, declines, newSubscription, note, {
      reason: text("too expensive", "予算がない"),
    }),
  ),
  scene(14, row({ scenario: "D1" }, delivery, declines, inProgress, competitor, note)),
  scene(
    3,
    row({ scenario: "D1" }, delivery, declines, note, {
      l1: term("l1.blocked"),
      l2: term("l2.usingCompetitiveSolution"),
      l3: text("Other"),
    }),
  ),
  scene(
    2,
    row({ scenario: "D1", attention: ["l3-invalid"] }, delivery, declines, inProgress, sponsor, note, {
      l3: text("Moon phase"),
    }),
  ),
  scene(
    2,
    row({ scenario: "D1", attention: ["l2-invalid"] }, delivery, declines, settled, {
      l1: term("l1.noIntent"),
      l2: term("l2.migration"),
    }),
  ),
  scene(6, row({ scenario: "D1" }, delivery, declines, noIntent, note)),
  scene(
    4,
    row(
      { scenario: "D2" },
      delivery,
      declines,
      { l1: term("l1.inProgress"), newWorkload: word("yes") },
      competitor,
      note,
    ),
  ),
  scene(4, row({ scenario: "D2" }, delivery, declines, newSubscription, sponsor, note)),
];

/** A new subscription beside a row at No Intent. */
const underNoIntent: readonly Scene[] = [
  scene(
    12,
    existing,
    row({ scenario: "D3", attention: ["new-subscription-under-no-intent"] }, delivery, newSubscription),
  ),
  scene(
    2,
    existing,
    row({ scenario: "D3", attention: ["new-subscription-under-no-intent"] }, assignment, declines, newSubscription),
  ),
  scene(4, existing, row({ scenario: "D3" }, delivery, newSubscription, validated)),
  scene(2, existing, row({ scenario: "D3" }, delivery, newSubscription, { validated: date(46_300) })),
  scene(1, existing, row({ attention: ["intent-under-no-intent"] }, delivery, intends, newSubscription)),
  scene(
    1,
    existing,
    row({ scenario: "D1" }, delivery, declines, noIntent, settled, { l2: term("l2.usingCompetitiveSolution") }),
    row({ scenario: "D3", attention: ["existing-rows-disagree"] }, delivery, newSubscription, validated),
  ),
  scene(
    1,
    row({ scenario: "D1", attention: ["reason-missing"] }, delivery, declines, settled, { l1: term("l1.noIntent") }),
    row({ scenario: "D3", attention: ["existing-l2-missing"] }, delivery, newSubscription, validated),
  ),
  scene(1, row({ attention: ["intent-under-no-intent"] }, delivery, intends, noIntent, settled)),
];

/** The engagement scenario comes from the tenant's other services. */
const otherServices: readonly Scene[] = [
  scene(
    3,
    row({ scenario: "A2" }, assignment, declines, newSubscription, competitor, note),
    elsewhere(1, working("engagement.customerLed")),
  ),
  scene(
    2,
    row({ scenario: "D1", attention: ["engagements-differ"] }, delivery, declines, inProgress, sponsor, note),
    elsewhere(1, working("engagement.customerLed")),
    elsewhere(2, working("engagement.partnerLed")),
  ),
];

const unreadable: readonly Scene[] = [
  scene(1, row({ attention: ["unreadable:l1"] }, assignment, declines, sponsor, { l1: text("Pending", "保留") })),
  scene(
    1,
    row({ attention: ["unreadable:intent"] }, assignment, newSubscription, { intent: text("maybe later", "たぶん") }),
  ),
  scene(
    1,
    row({ attention: ["unreadable:stage"] }, declines, newSubscription, sponsor, {
      stage: text("Presales", "プリセールス"),
    }),
  ),
  scene(
    1,
    existing,
    row({ attention: ["unreadable:validated"] }, delivery, newSubscription, {
      validated: text("Yes? ask again", "はい? 要確認"),
    }),
  ),
  scene(
    1,
    row({ attention: ["unreadable:newWorkload"] }, delivery, declines, newSubscription, sponsor, note, {
      newWorkload: text("soon", "近日"),
    }),
  ),
  scene(
    1,
    row({ attention: ["unreadable:ftcAssistance"] }, assignment, intends, newSubscription, ready, {
      ftcAssistance: text("perhaps", "検討中"),
    }),
  ),
];

const leftAlone: readonly Scene[] = [
  scene(2, row({ left: "duplicate" }, assignment, declines, { l1: term("l1.duplicate") })),
  scene(2, row({ left: "stage-missing" }, declines, newSubscription, sponsor)),
  scene(2, row({ left: "undeclared" }, assignment, newSubscription)),
  scene(6, working("engagement.customerLed")),
  scene(2, row({ left: "wants-ftc" }, assignment, intends, newSubscription, { ftcAssistance: word("yes") })),
  scene(2, row({ left: "ftc-undeclared" }, assignment, intends, newSubscription, ready)),
  scene(
    1,
    row({ left: "blocked" }, withoutFtc, ready, {
      l1: term("l1.blocked"),
      l2: term("l2.adoptionReadiness"),
      l3: text("Other"),
    }),
  ),
  scene(2, row({ left: "key-missing" }, assignment, declines, newSubscription, sponsor, { service: text("") })),
  scene(1, row({ left: "blank" }, { tenant: text(""), service: text(""), subscription: text("") })),
];

/** Cells that must survive whatever is decided. */
const oddCells: readonly Scene[] = [
  scene(
    2,
    row({ scenario: "D1" }, delivery, declines, inProgress, competitor, note, {
      owner: { formula: '"Account "&"Team"', result: "Account Team" },
    }),
  ),
  scene(
    1,
    row({ scenario: "D1" }, delivery, declines, inProgress, competitor, note, { targetDate: { error: "#N/A" } }),
  ),
  scene(
    1,
    row({ scenario: "A2" }, assignment, declines, newSubscription, sponsor, {
      notes: text("=not a formula, but a note"),
    }),
  ),
  scene(
    1,
    row({ scenario: "D1" }, delivery, declines, inProgress, sponsor, note, {
      nextActionDate: date(46_400),
      flag: text("Ask Mona first", "先に確認"),
    }),
  ),
];

export const scenes: readonly Scene[] = [
  ...scenarios,
  ...underNoIntent,
  ...otherServices,
  ...unreadable,
  ...leftAlone,
  ...oddCells,
];
