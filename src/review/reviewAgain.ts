import { identify } from "../playbook/assess/identify";
import type { Choice } from "../playbook/trackingRows";
import { trackingRows } from "./bindSnapshot";
import type { ReviewInput, RowProposal } from "./proposal";
import { review } from "./review";
import { takeRows } from "./takeRows";

/**
 * What one row gets depends on the rows of its own tenant and on no other: the joins of the rules go by tenant
 * and service, or by tenant. So a tenant's rows can be reviewed by themselves, with the same result as in the
 * whole table. A row without tenant matches nothing and stands for itself.
 */
export interface Tenants {
  /** The rows of each tenant, in sheet order. */
  readonly rows: readonly (readonly number[])[];
  /** Place in `rows` of a row's tenant. */
  readonly of: (row: number) => number;
}

export function tenantsOf(input: Pick<ReviewInput, "snapshot" | "binding">): Tenants {
  const who = identify(trackingRows(input.snapshot, input.binding));
  const places = new Map<string, number>();
  const rows: number[][] = [];
  const placeOf = new Uint32Array(input.snapshot.rowCount);
  for (let row = 0; row < input.snapshot.rowCount; row++) {
    const tenant = who.tenant(row) ?? `row:${row}`;
    const place = places.get(tenant) ?? rows.push([]) - 1;
    places.set(tenant, place);
    rows[place]?.push(row);
    placeOf[row] = place;
  }
  return { rows, of: (row) => placeOf[row] ?? 0 };
}

/** The proposals of some rows, which must be all rows of their tenants; numbered as in the whole table. */
export function reviewRows(input: ReviewInput, rows: readonly number[]): readonly RowProposal[] {
  const own = (row: number) => rows[row] ?? row;
  return review(inputOf(input, rows)).map((proposal) => ({
    ...proposal,
    row: own(proposal.row),
    changes: proposal.changes.map((change) => ({ ...change, row: own(change.row) })),
  }));
}

/** Rows of which a person says something else now. */
export function rowsSaidOtherwise(before: ReviewInput, now: ReviewInput): readonly number[] {
  const rows = new Set([...before.leftOut.rows, ...now.leftOut.rows].filter((row) => before.leftOut.rows.has(row) !== now.leftOut.rows.has(row)));
  noteDifferences(rows, before.leftOut.cells, now.leftOut.cells);
  noteDifferences(rows, before.choices, now.choices);
  return [...rows];
}

function noteDifferences(rows: Set<number>, before: ReadonlyMap<number, unknown>, now: ReadonlyMap<number, unknown>): void {
  if (before === now) return;
  for (const row of [...before.keys(), ...now.keys()]) if (before.get(row) !== now.get(row)) rows.add(row);
}

function inputOf(input: ReviewInput, rows: readonly number[]): ReviewInput {
  const leftOutRows = new Set<number>();
  const cells = new Map<number, ReturnType<ReviewInput["leftOut"]["cells"]["get"]> & object>();
  const choices = new Map<number, Choice>();
  rows.forEach((row, place) => {
    const [ownCells, choice] = [input.leftOut.cells.get(row), input.choices.get(row)];
    if (input.leftOut.rows.has(row)) leftOutRows.add(place);
    if (ownCells !== undefined) cells.set(place, ownCells);
    if (choice !== undefined) choices.set(place, choice);
  });
  return { ...input, snapshot: takeRows(input.snapshot, rows), choices, leftOut: { rows: leftOutRows, cells } };
}
