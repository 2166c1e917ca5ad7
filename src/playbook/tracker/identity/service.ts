import { services } from "../data/services";
import { taxonomy } from "../data/taxonomy";
import { fold } from "../fold";
import type { L1Id, L2Id } from "../term";

export type ServiceName = keyof typeof services;

const serviceNames = Object.keys(services) as ServiceName[];
const byFoldedName: ReadonlyMap<string, ServiceName> = new Map(
  serviceNames.flatMap((name) => [name, ...services[name]].map((spelling) => [fold(spelling), name] as const)),
);

/** The service a cell names, by its own name or an alias; an unknown one stays the folded text it is [R5]. */
export function serviceOf(text: string): string {
  const folded = fold(text);
  return byFoldedName.get(folded) ?? folded;
}

/** L3 names a row of this service may have under an L1 and L2: those of every service, then its own. */
export function selectableL3s(l1: L1Id, l2: L2Id, service: string): readonly string[] {
  return l3Lists(l1, l2, service).flat();
}

/** An unknown service has no list of its own, whatever it is called ("constructor"). */
function l3Lists(l1: L1Id, l2: L2Id, service: string): (readonly string[])[] {
  const lists = taxonomy[l1][l2];
  const own = isServiceName(service) ? lists?.[service] : undefined;
  return [lists?.everyService, own].filter((names) => names !== undefined);
}

function isServiceName(service: string): service is ServiceName {
  return Object.hasOwn(services, service);
}

const foldedL3s = new Map<readonly string[], ReadonlySet<string>>();

/** Whether an L3 cell's text is on that list. */
export function isSelectableL3(l3: string, l1: L1Id, l2: L2Id, service: string): boolean {
  const folded = fold(l3);
  return l3Lists(l1, l2, service).some((names) => foldedNames(names).has(folded));
}

function foldedNames(names: readonly string[]): ReadonlySet<string> {
  const known = foldedL3s.get(names) ?? new Set(names.map(fold));
  foldedL3s.set(names, known);
  return known;
}

/** The L1 an L2 belongs to. */
export function l1Of(l2: L2Id): L1Id | undefined {
  return (Object.keys(taxonomy) as L1Id[]).find((l1) => l2 in taxonomy[l1]);
}
