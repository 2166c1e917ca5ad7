import type { L1Id, L2Id } from "../../../src/playbook/tracker/term";
import { type Random } from "./random";

/** How a subscription stands in the portal. */
export interface Status {
  readonly l1: L1Id;
  readonly l2: L2Id | null;
  readonly serviceStatus: string;
  /** Serial number of a day; null for none. */
  readonly targetDate: number | null;
}

/** A subscription of the simulated portal: a row of the export is those of one tenant, service and L1. */
export interface Subscription {
  readonly id: number;
  readonly tenant: number;
  readonly service: string;
  seats: number;
  status: Status;
}

const services = [
  "Exchange",
  "SharePoint",
  "Teams",
  "OneDrive",
  "Yammer",
  "Intune",
  "Power BI",
  "Edge",
  "Windows 10",
  "AADP",
];
const l2s: { readonly [L in L1Id]?: readonly L2Id[] } = {
  "l1.inProgress": ["l2.migration", "l2.solutionOrUserAdoption", "l2.technicalOnboardingAndDeployment"],
  "l1.blocked": ["l2.partnerEngagement", "l2.appCompatibility", "l2.serviceReliability"],
  "l1.noIntent": ["l2.executiveSponsorship", "l2.usingCompetitiveSolution", "l2.usingMicrosoftOnPremisesSolution"],
};

export const fresh: Status = {
  l1: "l1.statusUnknown",
  l2: "l2.newSubscriptionOrWorkload",
  serviceStatus: "",
  targetDate: null,
};

export function classified(random: Random): Status {
  const l1 = random.pick<L1Id>(["l1.inProgress", "l1.inProgress", "l1.blocked", "l1.noIntent", "l1.noIntent"]);
  const hasDate = l1 === "l1.inProgress" || l1 === "l1.blocked";
  return {
    l1,
    l2: random.pick(l2s[l1] ?? []),
    serviceStatus: l1 === "l1.inProgress" ? random.pick(["Assess", "Remediate", "Migrate", "Adoption"]) : "",
    targetDate: hasDate ? random.between(46_200, 46_700) : null,
  };
}

/** The portal, as it is this month; people work in it, subscriptions come and go. */
export class World {
  readonly subscriptions: Subscription[] = [];
  private nextId = 1;

  constructor(
    readonly random: Random,
    rows: number,
  ) {
    const tenants = Math.max(2, Math.ceil(rows / 11));
    while (this.subscriptions.length < rows) {
      const [tenant, service] = [random.between(1, tenants), random.pick(services)];
      const status = random.chance(0.25) ? fresh : classified(random);
      const count = random.pick([1, 1, 1, 1, 1, 2, 2, 3]);
      for (let one = 0; one < count; one++)
        this.add(tenant, service, random.chance(0.4) ? status : random.chance(0.3) ? fresh : classified(random));
    }
    this.mergeStatuses();
  }

  add(tenant: number, service: string, status: Status): Subscription {
    const subscription = { id: this.nextId++, tenant, service, seats: this.random.between(1, 2_000), status };
    this.subscriptions.push(subscription);
    return subscription;
  }

  remove(subscription: Subscription): void {
    this.subscriptions.splice(this.subscriptions.indexOf(subscription), 1);
  }

  /** The portal keeps one status for the seats of a tenant, service and L1. */
  mergeStatuses(): void {
    const known = new Map<string, Status>();
    for (const one of this.subscriptions) {
      const key = `${one.tenant} ${one.service} ${one.status.l1}`;
      const status = known.get(key) ?? one.status;
      known.set(key, status);
      one.status = status;
    }
  }

  /** A month passes: seats change, statuses are set, subscriptions are bought, renewed and run out. */
  passMonth(): { readonly bought: readonly Subscription[]; readonly ended: readonly Subscription[] } {
    const { random } = this;
    const bought: Subscription[] = [];
    const ended: Subscription[] = [];
    for (const one of [...this.subscriptions]) {
      const event = random.next();
      if (event < 0.02) ended.push(one);
      else if (event < 0.035 && one.status.l1 === "l1.noIntent") {
        ended.push(one);
        bought.push(this.add(one.tenant, one.service, fresh));
      } else if (event < 0.08) one.seats = Math.max(1, Math.round(one.seats * (0.85 + random.next() * 0.4)));
      else if (event < 0.11) one.status = classified(random);
      else if (event < 0.13)
        one.status = {
          ...one.status,
          targetDate: one.status.targetDate === null ? null : random.between(46_200, 46_700),
        };
      else if (event < 0.16) bought.push(this.add(one.tenant, one.service, fresh));
    }
    ended.forEach((one) => this.remove(one));
    this.mergeStatuses();
    return { bought, ended };
  }
}
